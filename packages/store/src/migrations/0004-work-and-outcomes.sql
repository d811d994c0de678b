-- Who works, on what, and with which result.

CREATE TABLE worker (
  id         uuid PRIMARY KEY,
  name       text NOT NULL,            -- host and pid, for people
  stages     text[] NOT NULL,
  started_at timestamptz NOT NULL,
  beat       bigint NOT NULL DEFAULT 0,  -- counted up every second; watched by the others' own clocks
  beat_at    timestamptz NOT NULL,
  addresses  jsonb NOT NULL DEFAULT '{}'
);

-- A batch under way. When its worker is gone, its rows are open again at once.
CREATE TABLE claim (
  id         uuid PRIMARY KEY,
  worker_id  uuid NOT NULL,
  stage      text NOT NULL,
  item_ids   uuid[] NOT NULL,
  claimed_at timestamptz NOT NULL
);
CREATE INDEX claim_worker ON claim (worker_id);

-- The one result with which an item left a stage.
CREATE TABLE outcome (
  n            bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  stage        text NOT NULL,
  item_id      uuid NOT NULL,
  publisher_id text,
  url          text,
  outcome      text NOT NULL,
  detail       jsonb,
  at           timestamptz NOT NULL
);
CREATE INDEX outcome_item ON outcome (item_id, n);
CREATE INDEX outcome_url ON outcome (md5(url), n) WHERE url IS NOT NULL;
CREATE INDEX outcome_at ON outcome (at);

-- Whole hours of outcomes, folded once nothing can be added to them.
CREATE TABLE outcome_hour (
  hour         timestamptz NOT NULL,
  stage        text NOT NULL,
  publisher_id text NOT NULL,
  outcome      text NOT NULL,
  count        bigint NOT NULL,
  PRIMARY KEY (hour, stage, publisher_id, outcome)
);

CREATE TABLE quarantine (
  id           uuid PRIMARY KEY,
  stage        text NOT NULL,
  item_id      uuid NOT NULL,
  publisher_id text,
  url          text,
  reason       text NOT NULL,          -- the error's code
  message      text NOT NULL,
  detail       jsonb,
  input        text,                   -- what the stage worked on: a capture's digest, a feed's URL
  attempts     int NOT NULL,
  at           timestamptz NOT NULL,
  state        text NOT NULL DEFAULT 'resting' CHECK (state IN ('resting', 'retried', 'dismissed')),
  settled_at   timestamptz
);
CREATE INDEX quarantine_resting ON quarantine (stage, reason, at) WHERE state = 'resting';
CREATE INDEX quarantine_item ON quarantine (item_id);

-- Small facts: the queue's epoch, how far the hours are folded, counters that outlive a process.
CREATE TABLE setting (
  name  text PRIMARY KEY,
  value jsonb NOT NULL
);

-- The change log and who is told of it.

-- Written with the record it speaks of, without a position; one appender numbers committed rows densely.
CREATE TABLE change (
  n           bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  id          uuid NOT NULL UNIQUE,
  seq         bigint UNIQUE,
  type        text NOT NULL,
  subject     uuid NOT NULL,
  version_id  uuid,
  version     int NOT NULL,
  story_id    uuid,
  data        jsonb NOT NULL,          -- url, headline, language
  occurred_at timestamptz NOT NULL,
  recorded_at timestamptz
);
CREATE INDEX change_fresh ON change (n) WHERE seq IS NULL;
CREATE INDEX change_subject ON change (subject, n);

-- One row: the last position given out. Its lock is the appender's turn.
CREATE TABLE change_head (
  single boolean PRIMARY KEY DEFAULT true CHECK (single),
  seq  bigint NOT NULL
);
INSERT INTO change_head (seq) VALUES (0);

CREATE TABLE webhook (
  id            uuid PRIMARY KEY,
  url           text NOT NULL,
  secrets       jsonb NOT NULL,        -- newest first; several while one is being replaced
  types         text[],                -- null: all
  filter        jsonb NOT NULL DEFAULT '{}',
  state         text NOT NULL DEFAULT 'active' CHECK (state IN ('active', 'disabled')),
  reason        text,
  description   text,
  created_at    timestamptz NOT NULL,
  updated_at    timestamptz NOT NULL,
  failing_since timestamptz
);

CREATE TABLE delivery (
  id          uuid PRIMARY KEY,
  webhook_id  uuid NOT NULL,
  seq         bigint NOT NULL,
  sent        boolean NOT NULL DEFAULT false,
  last_status int,
  last_error  text,
  created_at  timestamptz NOT NULL,
  finished_at timestamptz,
  state      text NOT NULL DEFAULT 'done' CHECK (state IN ('open', 'done', 'quarantined')),
  attempts   int NOT NULL DEFAULT 0,
  lapses     int NOT NULL DEFAULT 0,
  next_at    timestamptz NOT NULL,
  sent_at    timestamptz,
  turn       int NOT NULL DEFAULT 0,
  outcome    text,
  trouble    text,
  opened_at  timestamptz,
  UNIQUE (webhook_id, seq)
) WITH (fillfactor = 80);
CREATE INDEX delivery_waiting ON delivery (webhook_id, next_at, seq) WHERE state = 'open' AND sent_at IS NULL;
CREATE INDEX delivery_sent ON delivery (webhook_id) WHERE state = 'open' AND sent_at IS NOT NULL;

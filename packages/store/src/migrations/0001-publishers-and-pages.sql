-- Publishers, their feeds, what the feeds listed, and the pages behind it.
--
-- The work columns stand on every table whose rows wait for a stage: state, attempts, lapses, next_at, sent_at, turn,
-- outcome, trouble, opened_at. The row is the outbox:
--   open, not sent   waits; due from next_at on
--   open, sent       is in the queue or under way; next_at is when the lease ends
--   done             nothing to do
--   quarantined      a stage gave up on it; the reason stands in quarantine
-- trouble says what went wrong last while a row is open. lapses counts leases that ran out under it.
-- Every transition counts turn up by one: who holds an older turn has lost the row.

CREATE TABLE publisher (
  id          text PRIMARY KEY,
  record      json NOT NULL,           -- the catalogue's entry
  active      boolean NOT NULL DEFAULT true,
  edit_habit  jsonb,                   -- how often its pages are edited, as learnt
  updated_at  timestamptz NOT NULL
);

CREATE TABLE feed (
  id              uuid PRIMARY KEY,
  publisher_id    text NOT NULL REFERENCES publisher (id),
  url             text NOT NULL UNIQUE,
  record          json NOT NULL,       -- the catalogue's entry: format, language, listing
  active          boolean NOT NULL DEFAULT true,
  -- Advanced only in the transaction that stores the entries they cover.
  etag            text,
  last_modified   text,
  body_digest     text,
  next_poll_at    timestamptz NOT NULL,
  last_polled_at  timestamptz,
  last_success_at timestamptz,
  last_entry_at   timestamptz,         -- when an entry was last new
  last_status     int,
  last_error      text,
  last_message    text,
  failing_since   timestamptz,
  failures        int NOT NULL DEFAULT 0,
  entry_count     int NOT NULL DEFAULT 0,
  schedule        jsonb NOT NULL DEFAULT '{}',  -- what the scheduler remembers
  schedule_reason text,                -- why the next poll is when it is
  fetch_url       text,                -- where it moved to for good; null: its url
  state      text NOT NULL DEFAULT 'done' CHECK (state IN ('open', 'done', 'quarantined')),
  attempts   int NOT NULL DEFAULT 0,
  lapses     int NOT NULL DEFAULT 0,
  next_at    timestamptz NOT NULL,
  sent_at    timestamptz,
  turn       int NOT NULL DEFAULT 0,
  outcome    text,
  trouble    text,
  opened_at  timestamptz
) WITH (fillfactor = 80);
CREATE INDEX feed_due ON feed (next_poll_at) WHERE state = 'done' AND active;
CREATE INDEX feed_waiting ON feed (publisher_id, next_at, id) WHERE state = 'open' AND sent_at IS NULL;
CREATE INDEX feed_sent ON feed (publisher_id) WHERE state = 'open' AND sent_at IS NOT NULL;

CREATE TABLE page (
  id              uuid PRIMARY KEY,
  publisher_id    text NOT NULL,
  url             text NOT NULL,       -- without tracking parameters and fragment
  host            text NOT NULL,
  canonical_url   text,                -- as the page itself says, once it was read
  article_id      uuid,
  entry_id        uuid,                -- the entry that it was first seen in
  hints           jsonb NOT NULL DEFAULT '{}',  -- what the feed said of it: title, published, language
  etag            text,
  last_modified   text,
  body_digest     text,
  last_fetched_at timestamptz,
  last_changed_at timestamptz,
  last_status     int,
  last_error      text,
  first_seen_at   timestamptz NOT NULL,
  live            boolean NOT NULL DEFAULT false,  -- a live report: looked at more often
  revisit_at      timestamptz,
  revisit_reason  text,
  schedule        jsonb NOT NULL DEFAULT '{}',
  availability    text NOT NULL DEFAULT 'unknown' CHECK (availability IN ('available', 'gone', 'unknown')),
  gone_since      timestamptz,
  state      text NOT NULL DEFAULT 'done' CHECK (state IN ('open', 'done', 'quarantined')),
  attempts   int NOT NULL DEFAULT 0,
  lapses     int NOT NULL DEFAULT 0,
  next_at    timestamptz NOT NULL,
  sent_at    timestamptz,
  turn       int NOT NULL DEFAULT 0,
  outcome    text,
  trouble    text,
  opened_at  timestamptz
) WITH (fillfactor = 80);
CREATE INDEX page_url ON page (md5(url));
CREATE INDEX page_article ON page (article_id) WHERE article_id IS NOT NULL;
CREATE INDEX page_seen ON page (first_seen_at);
CREATE INDEX page_due ON page (revisit_at) WHERE state = 'done' AND revisit_at IS NOT NULL;
CREATE INDEX page_waiting ON page (host, next_at, id) WHERE state = 'open' AND sent_at IS NULL;
CREATE INDEX page_sent ON page (host) WHERE state = 'open' AND sent_at IS NOT NULL;

CREATE TABLE entry (
  id            uuid PRIMARY KEY,
  feed_id       uuid NOT NULL,
  publisher_id  text NOT NULL,
  identity      text NOT NULL,
  page_id       uuid,                  -- null where it has no usable address
  url           text,                  -- as the feed gave it, made absolute
  digest        text NOT NULL,         -- of what the feed said
  data          json NOT NULL,         -- what the feed said
  first_seen_at timestamptz NOT NULL,
  changed_at    timestamptz NOT NULL,
  changes       int NOT NULL DEFAULT 0
);
CREATE INDEX entry_feed ON entry (feed_id, first_seen_at);
CREATE INDEX entry_page ON entry (page_id);
CREATE INDEX entry_url ON entry (md5(url));

-- Bytes are kept once under their digest, compressed where that pays.
CREATE TABLE blob (
  digest     text PRIMARY KEY,
  encoding   text NOT NULL CHECK (encoding IN ('identity', 'gzip')),
  size       int NOT NULL,             -- of the bytes as they were
  bytes      bytea NOT NULL,
  created_at timestamptz NOT NULL
);
ALTER TABLE blob ALTER COLUMN bytes SET STORAGE EXTERNAL;

CREATE TABLE capture (
  id            uuid PRIMARY KEY,
  page_id       uuid NOT NULL,
  publisher_id  text NOT NULL,
  url           text NOT NULL,
  final_url     text NOT NULL,
  fetched_at    timestamptz NOT NULL,
  status        int NOT NULL,
  content_type  text,
  charset       text,
  etag          text,
  last_modified text,
  headers       jsonb NOT NULL DEFAULT '[]',
  size          int NOT NULL,
  digest        text NOT NULL,
  article_id    uuid,
  state      text NOT NULL DEFAULT 'done' CHECK (state IN ('open', 'done', 'quarantined')),
  attempts   int NOT NULL DEFAULT 0,
  lapses     int NOT NULL DEFAULT 0,
  next_at    timestamptz NOT NULL,
  sent_at    timestamptz,
  turn       int NOT NULL DEFAULT 0,
  outcome    text,
  trouble    text,
  opened_at  timestamptz
) WITH (fillfactor = 80);
CREATE INDEX capture_page ON capture (page_id, fetched_at);
CREATE INDEX capture_article ON capture (article_id) WHERE article_id IS NOT NULL;
CREATE INDEX capture_open ON capture (page_id, fetched_at) WHERE state = 'open';
CREATE INDEX capture_waiting ON capture (publisher_id, next_at, id) WHERE state = 'open' AND sent_at IS NULL;
CREATE INDEX capture_sent ON capture (publisher_id) WHERE state = 'open' AND sent_at IS NOT NULL;

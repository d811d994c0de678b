-- How far reading a site's past has come, so that it goes on where it stopped.

CREATE TABLE backfill (
  publisher_id text NOT NULL,
  scope        text NOT NULL,          -- the address that was asked for; empty: everything of the publisher
  state        jsonb NOT NULL,
  started_at   timestamptz NOT NULL,
  updated_at   timestamptz NOT NULL,
  PRIMARY KEY (publisher_id, scope)
);

-- Subscriptions at the hubs that feeds declare, and what hubs have pushed and nobody has read yet.

CREATE TABLE subscription (
  feed_id uuid PRIMARY KEY,
  id      text NOT NULL UNIQUE,       -- the last part of the callback's path: nobody can guess it
  record  jsonb NOT NULL,             -- hub, topic, secret, lease
  next_at timestamptz NOT NULL        -- when it is to be asked for, or renewed
);
CREATE INDEX subscription_due ON subscription (next_at);

-- Read by the feed's next turn, and removed by the transaction that stores its entries.
CREATE TABLE push (
  feed_id      uuid NOT NULL,
  digest       text NOT NULL,
  content_type text,
  bytes        bytea NOT NULL,
  at           timestamptz NOT NULL,
  PRIMARY KEY (feed_id, digest)
);

-- Articles with their immutable versions, what stands in them, and the stories they make.

CREATE TABLE article (
  id              uuid PRIMARY KEY,
  publisher_id    text NOT NULL,
  url             text NOT NULL,       -- canonical
  language        text NOT NULL,
  headline        text,
  published_at    timestamptz,         -- the publisher's claim
  -- The head: the newest version. Changed only under this row's lock.
  version         int NOT NULL DEFAULT 0,
  version_id      uuid,
  digest          text,                -- of the head's content
  head_fetched_at timestamptz,         -- when the head's capture was made
  first_created   timestamptz NOT NULL,
  version_created timestamptz NOT NULL,
  last_seen_at    timestamptz NOT NULL,
  availability    text NOT NULL DEFAULT 'available' CHECK (availability IN ('available', 'gone', 'unknown')),
  pub_status      text NOT NULL DEFAULT 'usable' CHECK (pub_status IN ('usable', 'withheld', 'canceled')),
  story_id        uuid,
  search          tsvector
) WITH (fillfactor = 80);
CREATE INDEX article_url ON article (md5(url));
CREATE INDEX article_created ON article (first_created, id);
CREATE INDEX article_publisher ON article (publisher_id, first_created, id);
CREATE INDEX article_story ON article (story_id) WHERE story_id IS NOT NULL;
CREATE INDEX article_published ON article (published_at) WHERE published_at IS NOT NULL;
CREATE INDEX article_search ON article USING gin (search);

CREATE TABLE version (
  id           uuid PRIMARY KEY,
  article_id   uuid NOT NULL,
  n            int NOT NULL,
  change       text NOT NULL,
  digest       text NOT NULL,
  publisher_id text NOT NULL,
  language     text NOT NULL,
  headline     text,
  record       json NOT NULL,
  capture_id   uuid NOT NULL,
  fetched_at   timestamptz NOT NULL,
  created_at   timestamptz NOT NULL,
  rank_at      timestamptz NOT NULL,   -- the order in which versions are linked
  state      text NOT NULL DEFAULT 'done' CHECK (state IN ('open', 'done', 'quarantined')),
  attempts   int NOT NULL DEFAULT 0,
  lapses     int NOT NULL DEFAULT 0,
  next_at    timestamptz NOT NULL,
  sent_at    timestamptz,
  turn       int NOT NULL DEFAULT 0,
  outcome    text,
  trouble    text,
  opened_at  timestamptz,
  UNIQUE (article_id, n)
) WITH (fillfactor = 80);
CREATE INDEX version_waiting ON version (rank_at, id) WHERE state = 'open' AND sent_at IS NULL;
CREATE INDEX version_sent ON version (id) WHERE state = 'open' AND sent_at IS NOT NULL;

-- Of head versions only: what the API filters by. The whole truth stands in version.record.
CREATE TABLE citation (
  id                 uuid PRIMARY KEY,
  article_id         uuid NOT NULL,
  publisher_id       text NOT NULL,
  relation           text NOT NULL,
  kind               text NOT NULL,
  cited_publisher_id text,
  cited_entity_id    uuid,
  cited_name         text NOT NULL,
  cited_url          text,
  via                uuid,
  published_at       timestamptz
);
CREATE INDEX citation_article ON citation (article_id);
CREATE INDEX citation_publisher ON citation (cited_publisher_id) WHERE cited_publisher_id IS NOT NULL;
CREATE INDEX citation_entity ON citation (cited_entity_id) WHERE cited_entity_id IS NOT NULL;

CREATE TABLE entity (
  id             uuid PRIMARY KEY,
  kind           text NOT NULL,
  canonical_name text NOT NULL,
  names          jsonb NOT NULL DEFAULT '[]',
  same_as        jsonb NOT NULL DEFAULT '[]',
  first_seen_at  timestamptz NOT NULL
);
CREATE INDEX entity_name ON entity (lower(canonical_name));

CREATE TABLE article_entity (
  article_id uuid NOT NULL,
  entity_id  uuid NOT NULL,
  kind       text NOT NULL,
  mentions   int NOT NULL,
  PRIMARY KEY (article_id, entity_id)
);
CREATE INDEX article_entity_entity ON article_entity (entity_id);

CREATE TABLE story (
  id                        uuid PRIMARY KEY,
  version                   int NOT NULL,
  status                    text NOT NULL CHECK (status IN ('active', 'dormant', 'merged')),
  merged_into               uuid,
  headlines                 jsonb NOT NULL,
  representative_article_id uuid NOT NULL,
  origin_article_id         uuid,
  origins                   uuid[] NOT NULL DEFAULT '{}',  -- one article for each independent origin
  primary_sources           jsonb NOT NULL DEFAULT '[]',
  article_count             int NOT NULL,
  publisher_count           int NOT NULL,
  languages                 text[] NOT NULL,
  first_created             timestamptz NOT NULL,
  version_created           timestamptz NOT NULL,
  last_published_at         timestamptz
) WITH (fillfactor = 80);
CREATE INDEX story_created ON story (first_created, id);
CREATE INDEX story_published ON story (last_published_at) WHERE status <> 'merged';

CREATE TABLE story_member (
  article_id   uuid PRIMARY KEY,
  story_id     uuid NOT NULL,
  version      int NOT NULL,
  role         text NOT NULL,
  derived_from uuid,
  similarity   real,
  joined_at    timestamptz NOT NULL,
  reasons      jsonb NOT NULL DEFAULT '[]'
);
CREATE INDEX story_member_story ON story_member (story_id, joined_at);

CREATE TABLE story_relation (
  story_id   uuid NOT NULL,
  related_id uuid NOT NULL,
  relation   text NOT NULL CHECK (relation IN ('background', 'follow-up', 'split-from')),
  reasons    jsonb NOT NULL DEFAULT '[]',
  at         timestamptz NOT NULL,
  PRIMARY KEY (story_id, related_id, relation)
);

-- What was found later about something in an immutable version: the very article cited, the story recalled.
CREATE TABLE resolution (
  subject     text PRIMARY KEY,        -- a citation's or a quote's id; a background passage's version and start
  kind        text NOT NULL CHECK (kind IN ('citation', 'background', 'quote')),
  article_id  uuid NOT NULL,           -- whose text holds the subject
  target_id   uuid NOT NULL,
  confidence  real,
  at          timestamptz NOT NULL
);
CREATE INDEX resolution_article ON resolution (article_id);
CREATE INDEX resolution_target ON resolution (target_id);

-- The linker's decisions in the order they were made: its memory is rebuilt from them.
CREATE TABLE link (
  n            bigint PRIMARY KEY,
  version_id   uuid NOT NULL UNIQUE,
  article_id   uuid NOT NULL,
  story_id     uuid NOT NULL,
  relation     text NOT NULL,
  derived_from uuid,
  similarity   real,
  decision     jsonb NOT NULL DEFAULT '{}',
  at           timestamptz NOT NULL
);
CREATE INDEX link_at ON link (at);

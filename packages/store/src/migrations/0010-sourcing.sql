-- Where the articles of a story have it from.

-- What shows that a member was made from another one, or carries the story on: written when its story is traced. Why it is
-- in the story at all stays in reasons.
ALTER TABLE story_member ADD COLUMN sourcing jsonb NOT NULL DEFAULT '[]';

-- Of members, roles and relations: what a story's version also stands for.
ALTER TABLE story ADD COLUMN digest text;

-- A version may be decided more than once: when people rule, when it is replayed.
ALTER TABLE link DROP CONSTRAINT link_version_id_key;
CREATE INDEX link_version ON link (version_id);
CREATE INDEX link_article ON link (article_id, n);

-- Passages of head versions that recall an earlier event, by its day: the story may be told here later.
CREATE TABLE recollection (
  subject     text PRIMARY KEY,        -- as in resolution: version and start
  article_id  uuid NOT NULL,
  day         timestamptz NOT NULL
);
CREATE INDEX recollection_day ON recollection (day);
CREATE INDEX recollection_article ON recollection (article_id);

-- Sources that came or went between two states of an article.
CREATE TABLE sourcing_shift (
  article_id  uuid NOT NULL,
  version_id  uuid NOT NULL,           -- the later state
  within      boolean NOT NULL,        -- between the layers of one page; else between two versions
  kind        text NOT NULL CHECK (kind IN ('upstream', 'downstream', 'added', 'dropped', 'replaced')),
  lost        text[] NOT NULL,
  gained      text[] NOT NULL,
  at          timestamptz NOT NULL,
  PRIMARY KEY (version_id, within)
);
CREATE INDEX sourcing_shift_article ON sourcing_shift (article_id);

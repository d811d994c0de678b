-- What people ruled about stories. It stands above every likeness, for good, also when everything is linked anew.
CREATE TABLE ruling (
  n           bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  id          uuid NOT NULL UNIQUE,
  kind        text NOT NULL CHECK (kind IN ('merge', 'split', 'pin', 'unpin')),
  story_id    uuid NOT NULL,           -- the story it was made about
  other_id    uuid,                    -- merge: where it ends; split: the new story
  article_ids uuid[] NOT NULL,         -- merge, split: those that move; pin, unpin: those named
  kept_ids    uuid[] NOT NULL DEFAULT '{}',  -- merge, split: those that stay where they are
  note        text,
  at          timestamptz NOT NULL,
  applied_at  timestamptz              -- when the linker took it up
);
CREATE INDEX ruling_open ON ruling (n) WHERE applied_at IS NULL;
CREATE INDEX ruling_story ON ruling (story_id);

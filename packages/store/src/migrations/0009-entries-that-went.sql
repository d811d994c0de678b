-- When an entry was published, as its feed says, and since when its feed no longer lists it though older ones are still
-- in it. Null: listed, or scrolled out as entries do.

ALTER TABLE entry ADD COLUMN published_at timestamptz;
ALTER TABLE entry ADD COLUMN missing_since timestamptz;

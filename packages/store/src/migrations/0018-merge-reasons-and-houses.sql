-- Why a story ended in another one: what the linker saw, or what a person ruled.
ALTER TABLE story ADD COLUMN merge_reasons jsonb NOT NULL DEFAULT '[]';

-- Houses that tell a story: publishers of one family are one. Null where it was not counted: as many as publishers.
ALTER TABLE story ADD COLUMN house_count int;
UPDATE story s SET house_count = (
  SELECT count(DISTINCT coalesce(p.record ->> 'family', a.publisher_id))
  FROM article a LEFT JOIN publisher p ON p.id = a.publisher_id WHERE a.story_id = s.id)
WHERE s.publisher_count > 1 AND s.status <> 'merged';

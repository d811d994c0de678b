-- What ended in a story, and what has to do with it without its saying so, are asked for by the other end of the link: by a
-- merge, which sends redirects on, and by whoever looks at a story.

CREATE INDEX story_merged_into ON story (merged_into) WHERE merged_into IS NOT NULL;
CREATE INDEX story_relation_related ON story_relation (related_id);

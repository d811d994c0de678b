-- Sections, keywords and subjects in lower case, as `subject=` of the API asks for them. From here on, `search` holds terms
-- that were made of the text outside of the database: the same on every database, for languages that it does not know.

ALTER TABLE article ADD COLUMN subjects text[] NOT NULL DEFAULT '{}';
CREATE INDEX article_subjects ON article USING gin (subjects);

-- The same page comes under several addresses: a new one is held against what its publisher's articles say.

CREATE INDEX article_digest ON article (publisher_id, digest) WHERE digest IS NOT NULL;

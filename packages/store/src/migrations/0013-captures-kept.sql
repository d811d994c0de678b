-- Captures are exported in the order of time, and their bytes dropped when nobody needs them any more.

CREATE INDEX capture_fetched ON capture (fetched_at, id);
CREATE INDEX capture_digest ON capture (digest);
CREATE INDEX blob_created ON blob (created_at);

-- How far the clock of a worker's machine is ahead of the database's: the worker goes by the database's, and somebody should see to it.

ALTER TABLE worker ADD COLUMN clock_ahead_ms bigint NOT NULL DEFAULT 0;

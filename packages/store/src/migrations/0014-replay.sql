-- A capture that is read once more because somebody asked: the present code is held against what an earlier one wrote.

-- When it was last asked for; null: never.
ALTER TABLE capture ADD COLUMN replay_at timestamptz;
CREATE INDEX capture_replay ON capture (replay_at) WHERE replay_at IS NOT NULL AND state = 'open';

-- How each host is treated by all worker processes together: when it may be asked next, and what it asked for.

CREATE TABLE host_slot (
  host          text PRIMARY KEY,      -- name and port
  next_at       timestamptz NOT NULL,  -- the next request may begin
  delay_ms      int NOT NULL DEFAULT 0,
  paused_until  timestamptz,           -- a refusal or an outage: nobody asks before
  reason        text,                  -- the code of it
  failures      int NOT NULL DEFAULT 0,
  updated_at    timestamptz NOT NULL
) WITH (fillfactor = 70);

-- A webhook gets changes in the order of the log: its first open row decides when it is tried next.

DROP INDEX delivery_waiting;
CREATE INDEX delivery_waiting ON delivery (webhook_id, seq) WHERE state = 'open' AND sent_at IS NULL;
CREATE INDEX delivery_open ON delivery (webhook_id, seq) WHERE state = 'open';

-- The open dues of some clients are found in the index of all.

DROP INDEX due_open;
CREATE INDEX due_open ON due (is_open, due_date, id, client_id);

-- What some clients owe is found among their open dues alone: paid ones are the many, and they stand elsewhere in the index.

CREATE INDEX due_of_client ON due (client_id, is_open, due_date, id);

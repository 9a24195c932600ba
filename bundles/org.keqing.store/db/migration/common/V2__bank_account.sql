-- The account that the client pays from, reviewed like its settlement method.

ALTER TABLE client ADD COLUMN bank_account VARCHAR(64);

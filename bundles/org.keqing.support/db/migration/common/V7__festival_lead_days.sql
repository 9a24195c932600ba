-- How many days before it a festival appears among what is due.

ALTER TABLE festival ADD COLUMN lead_days INTEGER DEFAULT 30 NOT NULL;
ALTER TABLE festival ADD CONSTRAINT festival_lead CHECK (lead_days >= 0 AND lead_days <= 400);

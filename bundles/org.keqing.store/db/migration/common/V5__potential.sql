-- What the client could become and on what evidence, judged beside the tier.

ALTER TABLE client ADD COLUMN potential VARCHAR(1000);

-- One published allocation of a product and month, also when two are published in the same moment.
-- A constraint, no unique index: that would count what is not published as the same.
ALTER TABLE allocation_run ADD COLUMN published_product VARCHAR(200) GENERATED ALWAYS AS (CASE WHEN state = 'PUBLISHED' THEN product END);
ALTER TABLE allocation_run ADD CONSTRAINT allocation_run_published_once UNIQUE (published_product, period);

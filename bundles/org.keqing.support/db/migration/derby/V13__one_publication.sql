-- One published allocation of a product and month, also when two are published in the same moment.
-- A constraint, no unique index: that would count what is not published as the same.
-- Filling the new column changes published allocations, too, which their seal would refuse: it is taken off for that.
DROP TRIGGER seal_allocation_update;

ALTER TABLE allocation_run ADD COLUMN published_product VARCHAR(200) GENERATED ALWAYS AS (CASE WHEN state = 'PUBLISHED' THEN product END);
ALTER TABLE allocation_run ADD CONSTRAINT allocation_run_published_once UNIQUE (published_product, period);

CREATE TRIGGER seal_allocation_update AFTER UPDATE ON allocation_run REFERENCING OLD AS o NEW AS n FOR EACH ROW
WHEN (o.state = 'PUBLISHED' OR (o.state = 'DRAFT' AND n.state = 'PUBLISHED') OR (n.state = 'PUBLISHED' AND n.published_by IS NULL) OR (n.state <> 'DRAFT' AND n.frozen_by IS NULL)
    OR (o.state = 'FROZEN' AND NOT (n.id = o.id AND n.period = o.period AND n.product = o.product AND n.supply = o.supply AND n.source = o.source AND n.season = o.season
    AND n.less_stock = o.less_stock AND n.months = o.months AND n.anomaly_factor = o.anomaly_factor AND n.anomaly_least = o.anomaly_least AND n.client_count = o.client_count
    AND n.shared = o.shared AND n.rest = o.rest AND n.full_count = o.full_count AND n.suspicious_count = o.suspicious_count AND n.created_by = o.created_by AND n.created_at = o.created_at)))
INSERT INTO allocation_seal (run_id) VALUES (o.id);

-- Of a product and month that were published more than once the newest publication stays, the older ones are frozen again: what V13 forbids could not be there when it comes.
-- A database in which V13 ran already has none, and runs this later without effect. The seal, which would refuse the change, is taken off for it and is the same afterwards.
DROP TRIGGER seal_allocation_update;

UPDATE allocation_run SET state = 'FROZEN', published_by = NULL, published_at = NULL
 WHERE state = 'PUBLISHED' AND EXISTS (SELECT 1 FROM allocation_run n WHERE n.state = 'PUBLISHED' AND n.product = allocation_run.product AND n.period = allocation_run.period
   AND (COALESCE(n.published_at, n.created_at) > COALESCE(allocation_run.published_at, allocation_run.created_at)
     OR (COALESCE(n.published_at, n.created_at) = COALESCE(allocation_run.published_at, allocation_run.created_at) AND n.id > allocation_run.id)));

CREATE TRIGGER seal_allocation_update AFTER UPDATE ON allocation_run REFERENCING OLD AS o NEW AS n FOR EACH ROW
WHEN (o.state = 'PUBLISHED' OR (o.state = 'DRAFT' AND n.state = 'PUBLISHED') OR (n.state = 'PUBLISHED' AND n.published_by IS NULL) OR (n.state <> 'DRAFT' AND n.frozen_by IS NULL)
    OR (o.state = 'FROZEN' AND NOT (n.id = o.id AND n.period = o.period AND n.product = o.product AND n.supply = o.supply AND n.source = o.source AND n.season = o.season
    AND n.less_stock = o.less_stock AND n.months = o.months AND n.anomaly_factor = o.anomaly_factor AND n.anomaly_least = o.anomaly_least AND n.client_count = o.client_count
    AND n.shared = o.shared AND n.rest = o.rest AND n.full_count = o.full_count AND n.suspicious_count = o.suspicious_count AND n.created_by = o.created_by AND n.created_at = o.created_at)))
INSERT INTO allocation_seal (run_id) VALUES (o.id);

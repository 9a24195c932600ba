-- Of a product and month that were published more than once the newest publication stays, the older ones are frozen again: what V13 forbids could not be there when it comes.
-- A database in which V13 ran already has none, and runs this later without effect. The seal, which would refuse the change, is taken off for it and is the same afterwards.
DROP TRIGGER seal_allocation_update ON allocation_run;

UPDATE allocation_run SET state = 'FROZEN', published_by = NULL, published_at = NULL
 WHERE state = 'PUBLISHED' AND EXISTS (SELECT 1 FROM allocation_run n WHERE n.state = 'PUBLISHED' AND n.product = allocation_run.product AND n.period = allocation_run.period
   AND (COALESCE(n.published_at, n.created_at) > COALESCE(allocation_run.published_at, allocation_run.created_at)
     OR (COALESCE(n.published_at, n.created_at) = COALESCE(allocation_run.published_at, allocation_run.created_at) AND n.id > allocation_run.id)));

CREATE TRIGGER seal_allocation_update BEFORE UPDATE ON allocation_run FOR EACH ROW
WHEN (OLD.state = 'PUBLISHED' OR (OLD.state = 'DRAFT' AND NEW.state = 'PUBLISHED') OR (NEW.state = 'PUBLISHED' AND NEW.published_by IS NULL)
    OR (NEW.state <> 'DRAFT' AND NEW.frozen_by IS NULL)
    OR (OLD.state = 'FROZEN' AND NOT (NEW.id = OLD.id AND NEW.period = OLD.period AND NEW.product = OLD.product AND NEW.supply = OLD.supply AND NEW.source = OLD.source
    AND NEW.season = OLD.season AND NEW.less_stock = OLD.less_stock AND NEW.months = OLD.months AND NEW.anomaly_factor = OLD.anomaly_factor AND NEW.anomaly_least = OLD.anomaly_least
    AND NEW.client_count = OLD.client_count AND NEW.shared = OLD.shared AND NEW.rest = OLD.rest AND NEW.full_count = OLD.full_count
    AND NEW.suspicious_count = OLD.suspicious_count AND NEW.created_by = OLD.created_by AND NEW.created_at = OLD.created_at)))
EXECUTE FUNCTION refuse_allocation_row();

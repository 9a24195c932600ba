-- A published allocation never changes, whoever writes, and a frozen one goes on or back but keeps its numbers.
CREATE FUNCTION refuse_allocation_row() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'A published allocation never changes' USING ERRCODE = 'check_violation', CONSTRAINT = 'allocation_never_changes';
END $$;

CREATE FUNCTION refuse_allocation() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    sealed BIGINT;
BEGIN
    IF TG_OP = 'DELETE' THEN
        SELECT r.id INTO sealed FROM allocation_run r WHERE r.state <> 'DRAFT' AND r.id IN (SELECT o.run_id FROM o) LIMIT 1;
    ELSIF TG_OP = 'INSERT' THEN
        SELECT r.id INTO sealed FROM allocation_run r WHERE r.state <> 'DRAFT' AND r.id IN (SELECT n.run_id FROM n) LIMIT 1;
    ELSE
        SELECT r.id INTO sealed FROM allocation_run r WHERE r.state <> 'DRAFT' AND (r.id IN (SELECT o.run_id FROM o) OR r.id IN (SELECT n.run_id FROM n)) LIMIT 1;
    END IF;
    IF sealed IS NOT NULL THEN
        RAISE EXCEPTION 'A published allocation never changes' USING ERRCODE = 'check_violation', CONSTRAINT = 'allocation_never_changes';
    END IF;
    RETURN NULL;
END $$;

CREATE TRIGGER seal_allocation_insert BEFORE INSERT ON allocation_run FOR EACH ROW
WHEN (NEW.state <> 'DRAFT')
EXECUTE FUNCTION refuse_allocation_row();

CREATE TRIGGER seal_allocation_update BEFORE UPDATE ON allocation_run FOR EACH ROW
WHEN (OLD.state = 'PUBLISHED' OR (OLD.state = 'DRAFT' AND NEW.state = 'PUBLISHED') OR (NEW.state = 'PUBLISHED' AND NEW.published_by IS NULL)
    OR (NEW.state <> 'DRAFT' AND NEW.frozen_by IS NULL)
    OR (OLD.state = 'FROZEN' AND NOT (NEW.id = OLD.id AND NEW.period = OLD.period AND NEW.product = OLD.product AND NEW.supply = OLD.supply AND NEW.source = OLD.source
    AND NEW.season = OLD.season AND NEW.less_stock = OLD.less_stock AND NEW.months = OLD.months AND NEW.anomaly_factor = OLD.anomaly_factor AND NEW.anomaly_least = OLD.anomaly_least
    AND NEW.client_count = OLD.client_count AND NEW.shared = OLD.shared AND NEW.rest = OLD.rest AND NEW.full_count = OLD.full_count
    AND NEW.suspicious_count = OLD.suspicious_count AND NEW.created_by = OLD.created_by AND NEW.created_at = OLD.created_at)))
EXECUTE FUNCTION refuse_allocation_row();

CREATE TRIGGER seal_allocation_delete BEFORE DELETE ON allocation_run FOR EACH ROW
WHEN (OLD.state <> 'DRAFT')
EXECUTE FUNCTION refuse_allocation_row();

CREATE TRIGGER seal_allocation_class_insert AFTER INSERT ON allocation_class REFERENCING NEW TABLE AS n FOR EACH STATEMENT EXECUTE FUNCTION refuse_allocation();
CREATE TRIGGER seal_allocation_class_update AFTER UPDATE ON allocation_class REFERENCING OLD TABLE AS o NEW TABLE AS n FOR EACH STATEMENT EXECUTE FUNCTION refuse_allocation();
CREATE TRIGGER seal_allocation_class_delete AFTER DELETE ON allocation_class REFERENCING OLD TABLE AS o FOR EACH STATEMENT EXECUTE FUNCTION refuse_allocation();
CREATE TRIGGER seal_allocation_line_insert AFTER INSERT ON allocation_line REFERENCING NEW TABLE AS n FOR EACH STATEMENT EXECUTE FUNCTION refuse_allocation();
CREATE TRIGGER seal_allocation_line_update AFTER UPDATE ON allocation_line REFERENCING OLD TABLE AS o NEW TABLE AS n FOR EACH STATEMENT EXECUTE FUNCTION refuse_allocation();
CREATE TRIGGER seal_allocation_line_delete AFTER DELETE ON allocation_line REFERENCING OLD TABLE AS o FOR EACH STATEMENT EXECUTE FUNCTION refuse_allocation();

-- A confirmed round never changes, whoever writes.
CREATE FUNCTION refuse_confirmed_round() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    sealed VARCHAR;
BEGIN
    IF TG_OP = 'DELETE' THEN
        SELECT r.name INTO sealed FROM evaluation_round r WHERE r.state IN ('CONFIRMED', 'CLOSED') AND r.id IN (SELECT o.round_id FROM o) LIMIT 1;
    ELSIF TG_OP = 'INSERT' THEN
        SELECT r.name INTO sealed FROM evaluation_round r WHERE r.state IN ('CONFIRMED', 'CLOSED') AND r.id IN (SELECT n.round_id FROM n) LIMIT 1;
    ELSE
        SELECT r.name INTO sealed FROM evaluation_round r WHERE r.state IN ('CONFIRMED', 'CLOSED')
           AND (r.id IN (SELECT o.round_id FROM o) OR r.id IN (SELECT n.round_id FROM n)) LIMIT 1;
    END IF;
    IF sealed IS NOT NULL THEN
        RAISE EXCEPTION 'Round % is confirmed and never changes', sealed USING ERRCODE = 'check_violation', CONSTRAINT = 'confirmed_round_never_changes';
    END IF;
    RETURN NULL;
END $$;

CREATE FUNCTION refuse_confirmed_round_row() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'A confirmed round never changes' USING ERRCODE = 'check_violation', CONSTRAINT = 'confirmed_round_never_changes';
END $$;

CREATE TRIGGER seal_round_update BEFORE UPDATE ON evaluation_round FOR EACH ROW
WHEN (OLD.state = 'CLOSED' OR (OLD.state = 'CONFIRMED' AND NOT (NEW.state IN ('CONFIRMED', 'CLOSED') AND NEW.id = OLD.id AND NEW.name = OLD.name
    AND NEW.scheme_id = OLD.scheme_id AND NEW.scheme_version = OLD.scheme_version AND NEW.from_date = OLD.from_date AND NEW.as_of = OLD.as_of
    AND NEW.head_weight = OLD.head_weight AND NEW.deputy_weight = OLD.deputy_weight AND NEW.member_weight = OLD.member_weight
    AND NEW.client_count = OLD.client_count AND COALESCE(NEW.amount, 0) = COALESCE(OLD.amount, 0)
    AND COALESCE(NEW.previous_id, 0) = COALESCE(OLD.previous_id, 0)
    AND NEW.prepared_by = OLD.prepared_by AND NEW.prepared_at = OLD.prepared_at
    AND NEW.confirmed_by = OLD.confirmed_by AND NEW.confirmed_at = OLD.confirmed_at)))
EXECUTE FUNCTION refuse_confirmed_round_row();

CREATE TRIGGER seal_round_delete BEFORE DELETE ON evaluation_round FOR EACH ROW
WHEN (OLD.state IN ('CONFIRMED', 'CLOSED'))
EXECUTE FUNCTION refuse_confirmed_round_row();

-- A correction is written once.
CREATE TRIGGER seal_correction BEFORE UPDATE OR DELETE ON evaluation_correction FOR EACH ROW EXECUTE FUNCTION refuse_confirmed_round_row();

CREATE TRIGGER seal_evaluation_insert AFTER INSERT ON evaluation REFERENCING NEW TABLE AS n FOR EACH STATEMENT EXECUTE FUNCTION refuse_confirmed_round();
CREATE TRIGGER seal_evaluation_update AFTER UPDATE ON evaluation REFERENCING OLD TABLE AS o NEW TABLE AS n FOR EACH STATEMENT EXECUTE FUNCTION refuse_confirmed_round();
CREATE TRIGGER seal_evaluation_delete AFTER DELETE ON evaluation REFERENCING OLD TABLE AS o FOR EACH STATEMENT EXECUTE FUNCTION refuse_confirmed_round();

CREATE TRIGGER seal_round_content_insert AFTER INSERT ON round_content REFERENCING NEW TABLE AS n FOR EACH STATEMENT EXECUTE FUNCTION refuse_confirmed_round();
CREATE TRIGGER seal_round_content_update AFTER UPDATE ON round_content REFERENCING OLD TABLE AS o NEW TABLE AS n FOR EACH STATEMENT EXECUTE FUNCTION refuse_confirmed_round();
CREATE TRIGGER seal_round_content_delete AFTER DELETE ON round_content REFERENCING OLD TABLE AS o FOR EACH STATEMENT EXECUTE FUNCTION refuse_confirmed_round();

CREATE TRIGGER seal_round_tier_insert AFTER INSERT ON round_tier REFERENCING NEW TABLE AS n FOR EACH STATEMENT EXECUTE FUNCTION refuse_confirmed_round();
CREATE TRIGGER seal_round_tier_update AFTER UPDATE ON round_tier REFERENCING OLD TABLE AS o NEW TABLE AS n FOR EACH STATEMENT EXECUTE FUNCTION refuse_confirmed_round();
CREATE TRIGGER seal_round_tier_delete AFTER DELETE ON round_tier REFERENCING OLD TABLE AS o FOR EACH STATEMENT EXECUTE FUNCTION refuse_confirmed_round();

CREATE TRIGGER seal_committee_member_insert AFTER INSERT ON committee_member REFERENCING NEW TABLE AS n FOR EACH STATEMENT EXECUTE FUNCTION refuse_confirmed_round();
CREATE TRIGGER seal_committee_member_update AFTER UPDATE ON committee_member REFERENCING OLD TABLE AS o NEW TABLE AS n FOR EACH STATEMENT EXECUTE FUNCTION refuse_confirmed_round();
CREATE TRIGGER seal_committee_member_delete AFTER DELETE ON committee_member REFERENCING OLD TABLE AS o FOR EACH STATEMENT EXECUTE FUNCTION refuse_confirmed_round();

CREATE TRIGGER seal_sheet_insert AFTER INSERT ON sheet REFERENCING NEW TABLE AS n FOR EACH STATEMENT EXECUTE FUNCTION refuse_confirmed_round();
CREATE TRIGGER seal_sheet_update AFTER UPDATE ON sheet REFERENCING OLD TABLE AS o NEW TABLE AS n FOR EACH STATEMENT EXECUTE FUNCTION refuse_confirmed_round();
CREATE TRIGGER seal_sheet_delete AFTER DELETE ON sheet REFERENCING OLD TABLE AS o FOR EACH STATEMENT EXECUTE FUNCTION refuse_confirmed_round();

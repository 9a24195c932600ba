-- Nothing is granted before the target is met, nobody steps around a step, and a promise is not changed, whoever writes.

-- The claims that are not refused stay within what the highest step reached by the trades gives, and within the cap.
CREATE FUNCTION guard_incentive() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    broken BIGINT;
BEGIN
    PERFORM 1 FROM incentive i WHERE i.id = NEW.incentive_id FOR UPDATE;
    SELECT NEW.id INTO broken
  FROM (SELECT i.id, i.cap, SUM(CASE WHEN i.metric = 'AMOUNT' THEN t.amount WHEN i.metric = 'QUANTITY' THEN t.quantity ELSE t.amount - t.cost END) AS reached, SUM(t.amount) AS base
          FROM incentive i
          LEFT JOIN trade t ON t.client_id = i.client_id AND t.trade_date >= i.from_date AND t.trade_date <= i.to_date AND (i.product IS NULL OR t.product = i.product)
         WHERE i.id = NEW.incentive_id
         GROUP BY i.id, i.cap) f
  LEFT JOIN incentive_step s ON s.incentive_id = f.id AND s.reach <= f.reached
        AND NOT EXISTS (SELECT 1 FROM incentive_step h WHERE h.incentive_id = f.id AND h.reach <= f.reached AND h.reach > s.reach)
 WHERE s.reach IS NULL
    OR (SELECT SUM(c.amount) FROM incentive_claim c WHERE c.incentive_id = NEW.incentive_id AND c.state <> 'REFUSED') > CASE WHEN s.kind = 'PERCENT' THEN f.base * s.reward * 0.01 ELSE s.reward END
    OR (f.cap IS NOT NULL AND (SELECT SUM(c.amount) FROM incentive_claim c WHERE c.incentive_id = NEW.incentive_id AND c.state <> 'REFUSED') > f.cap)
     LIMIT 1;
    IF broken IS NOT NULL THEN
        RAISE EXCEPTION 'The target is not met for claim %', NEW.id USING ERRCODE = 'check_violation', CONSTRAINT = 'incentive_target_not_met';
    END IF;
    RETURN NULL;
END $$;

CREATE FUNCTION refuse_incentive() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'This incentive or claim cannot be changed this way' USING ERRCODE = 'check_violation', CONSTRAINT = 'incentive_step_not_possible';
END $$;

CREATE FUNCTION refuse_claimed_incentive() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF EXISTS (SELECT 1 FROM incentive_claim c WHERE c.incentive_id = OLD.incentive_id) THEN
        RAISE EXCEPTION 'This incentive or claim cannot be changed this way' USING ERRCODE = 'check_violation', CONSTRAINT = 'incentive_step_not_possible';
    END IF;
    RETURN OLD;
END $$;

CREATE TRIGGER guard_incentive_claim AFTER INSERT ON incentive_claim FOR EACH ROW EXECUTE FUNCTION guard_incentive();

CREATE TRIGGER guard_incentive_grant AFTER UPDATE ON incentive_claim FOR EACH ROW
WHEN (NEW.state <> 'REFUSED')
EXECUTE FUNCTION guard_incentive();

CREATE TRIGGER seal_incentive_claim_insert BEFORE INSERT ON incentive_claim FOR EACH ROW
WHEN (NEW.state <> 'CLAIMED')
EXECUTE FUNCTION refuse_incentive();

CREATE TRIGGER seal_incentive_claim_update BEFORE UPDATE ON incentive_claim FOR EACH ROW
WHEN (NOT (((OLD.state = 'CLAIMED' AND NEW.state IN ('APPROVED', 'REFUSED')) OR (OLD.state = 'APPROVED' AND NEW.state = 'PAID')) AND NEW.id = OLD.id AND NEW.incentive_id = OLD.incentive_id AND NEW.amount = OLD.amount AND NEW.claimed_by = OLD.claimed_by
    AND NEW.claimed_at = OLD.claimed_at AND (OLD.decided_by IS NULL OR (NEW.decided_by = OLD.decided_by AND NEW.decided_at = OLD.decided_at))))
EXECUTE FUNCTION refuse_incentive();

CREATE TRIGGER seal_incentive_claim_delete BEFORE DELETE ON incentive_claim FOR EACH ROW EXECUTE FUNCTION refuse_incentive();
CREATE TRIGGER seal_incentive_update BEFORE UPDATE ON incentive FOR EACH ROW EXECUTE FUNCTION refuse_incentive();
CREATE TRIGGER seal_incentive_step_update BEFORE UPDATE ON incentive_step FOR EACH ROW EXECUTE FUNCTION refuse_incentive();
CREATE TRIGGER seal_incentive_step_delete BEFORE DELETE ON incentive_step FOR EACH ROW EXECUTE FUNCTION refuse_claimed_incentive();

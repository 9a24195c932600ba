-- Nothing is promised in a plan that is dropped, or for a time in which it does not hold.
CREATE FUNCTION guard_incentive_plan() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF EXISTS (SELECT 1 FROM support_plan p WHERE p.id = NEW.plan_id AND (p.state = 'dropped' OR NEW.to_date < p.start_date OR NEW.from_date > p.ended_on)) THEN
        RAISE EXCEPTION 'This incentive or claim cannot be changed this way' USING ERRCODE = 'check_violation', CONSTRAINT = 'incentive_step_not_possible';
    END IF;
    RETURN NEW;
END $$;

CREATE TRIGGER guard_incentive_plan BEFORE INSERT ON incentive FOR EACH ROW
WHEN (NEW.plan_id IS NOT NULL)
EXECUTE FUNCTION guard_incentive_plan();

-- Nobody pays a claim of his own, or before it was decided. Decisions have their time in UTC, payments a day where they are made: west of Greenwich that may be the day before.
CREATE TRIGGER guard_incentive_payment BEFORE UPDATE ON incentive_claim FOR EACH ROW
WHEN (NEW.state = 'PAID' AND (NEW.paid_by = NEW.claimed_by OR NEW.paid_on < CAST(NEW.decided_at AS DATE) - 1))
EXECUTE FUNCTION refuse_incentive();

-- Nothing is granted while less was paid on time than must be, whoever writes.
CREATE FUNCTION guard_on_time() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF EXISTS (SELECT 1
  FROM incentive i
 WHERE i.id = NEW.incentive_id AND i.on_time_rate IS NOT NULL
   AND (SELECT COALESCE(SUM(COALESCE(d.paid_on_time, CASE WHEN d.paid_date <= d.due_date THEN COALESCE(d.paid_amount, d.amount) ELSE 0 END)), 0) FROM due d
         WHERE d.client_id = i.client_id AND d.due_date >= i.from_date AND d.due_date <= i.to_date AND d.due_date < CURRENT_DATE) * 100
     < i.on_time_rate * (SELECT COALESCE(SUM(d.amount), 0) FROM due d
         WHERE d.client_id = i.client_id AND d.due_date >= i.from_date AND d.due_date <= i.to_date AND d.due_date < CURRENT_DATE)) THEN
        RAISE EXCEPTION 'Too little was paid on time for claim %', NEW.id USING ERRCODE = 'check_violation', CONSTRAINT = 'incentive_not_on_time';
    END IF;
    RETURN NULL;
END $$;

CREATE TRIGGER guard_on_time_claim AFTER INSERT ON incentive_claim FOR EACH ROW EXECUTE FUNCTION guard_on_time();
CREATE TRIGGER guard_on_time_grant AFTER UPDATE ON incentive_claim FOR EACH ROW
WHEN (NEW.state <> 'REFUSED')
EXECUTE FUNCTION guard_on_time();

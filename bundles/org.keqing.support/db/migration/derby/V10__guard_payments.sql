-- Nothing is promised in a plan that is dropped, or for a time in which it does not hold.
CREATE TRIGGER guard_incentive_plan AFTER INSERT ON incentive REFERENCING NEW AS n FOR EACH ROW
WHEN (n.plan_id IS NOT NULL)
INSERT INTO incentive_seal (id)
SELECT n.id FROM support_plan p WHERE p.id = n.plan_id AND (p.state = 'dropped' OR n.to_date < p.start_date OR n.from_date > p.ended_on);

-- Nobody pays a claim of his own, or before it was decided. Decisions have their time in UTC, payments a day where they are made: west of Greenwich that may be the day before.
CREATE TRIGGER guard_incentive_payment AFTER UPDATE ON incentive_claim REFERENCING NEW AS n FOR EACH ROW
WHEN (n.state = 'PAID' AND (n.paid_by = n.claimed_by OR TIMESTAMP(n.paid_on, TIME('23:59:59')) < {fn TIMESTAMPADD(SQL_TSI_DAY, -1, n.decided_at)}))
INSERT INTO incentive_seal (id) VALUES (n.id);

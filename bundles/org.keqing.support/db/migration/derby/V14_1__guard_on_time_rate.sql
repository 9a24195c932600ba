-- Nothing is granted while less was paid on time than must be, whoever writes. A breach runs into the check of this empty table.
CREATE TABLE incentive_on_time_seal (
  claim_id BIGINT NOT NULL,
  CONSTRAINT incentive_not_on_time CHECK (claim_id < 0 AND claim_id > 0)
);

CREATE TRIGGER guard_on_time_claim AFTER INSERT ON incentive_claim REFERENCING NEW AS n FOR EACH ROW
INSERT INTO incentive_on_time_seal (claim_id)
SELECT n.id
  FROM incentive i
 WHERE i.id = n.incentive_id AND i.on_time_rate IS NOT NULL
   AND (SELECT COALESCE(SUM(COALESCE(d.paid_on_time, CASE WHEN d.paid_date <= d.due_date THEN COALESCE(d.paid_amount, d.amount) ELSE 0 END)), 0) FROM due d
         WHERE d.client_id = i.client_id AND d.due_date >= i.from_date AND d.due_date <= i.to_date AND d.due_date < CURRENT_DATE) * 100
     < i.on_time_rate * (SELECT COALESCE(SUM(d.amount), 0) FROM due d
         WHERE d.client_id = i.client_id AND d.due_date >= i.from_date AND d.due_date <= i.to_date AND d.due_date < CURRENT_DATE);

CREATE TRIGGER guard_on_time_grant AFTER UPDATE ON incentive_claim REFERENCING NEW AS n FOR EACH ROW
WHEN (n.state <> 'REFUSED')
INSERT INTO incentive_on_time_seal (claim_id)
SELECT n.id
  FROM incentive i
 WHERE i.id = n.incentive_id AND i.on_time_rate IS NOT NULL
   AND (SELECT COALESCE(SUM(COALESCE(d.paid_on_time, CASE WHEN d.paid_date <= d.due_date THEN COALESCE(d.paid_amount, d.amount) ELSE 0 END)), 0) FROM due d
         WHERE d.client_id = i.client_id AND d.due_date >= i.from_date AND d.due_date <= i.to_date AND d.due_date < CURRENT_DATE) * 100
     < i.on_time_rate * (SELECT COALESCE(SUM(d.amount), 0) FROM due d
         WHERE d.client_id = i.client_id AND d.due_date >= i.from_date AND d.due_date <= i.to_date AND d.due_date < CURRENT_DATE);

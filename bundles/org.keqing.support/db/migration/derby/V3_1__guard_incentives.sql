-- Nothing is granted before the target is met, nobody steps around a step, and a promise is not changed, whoever writes. A breach runs into the check of one of these empty tables.
CREATE TABLE incentive_target_seal (
  claim_id BIGINT NOT NULL,
  CONSTRAINT incentive_target_not_met CHECK (claim_id < 0 AND claim_id > 0)
);

CREATE TABLE incentive_seal (
  id BIGINT NOT NULL,
  CONSTRAINT incentive_step_not_possible CHECK (id < 0 AND id > 0)
);

-- The claims that are not refused stay within what the highest step reached by the trades gives, and within the cap.
CREATE TRIGGER guard_incentive_claim AFTER INSERT ON incentive_claim REFERENCING NEW AS n FOR EACH ROW
INSERT INTO incentive_target_seal (claim_id)
SELECT n.id
  FROM (SELECT i.id, i.cap, SUM(CASE WHEN i.metric = 'AMOUNT' THEN t.amount WHEN i.metric = 'QUANTITY' THEN t.quantity ELSE t.amount - t.cost END) AS reached, SUM(t.amount) AS base
          FROM incentive i
          LEFT JOIN trade t ON t.client_id = i.client_id AND t.trade_date >= i.from_date AND t.trade_date <= i.to_date AND (i.product IS NULL OR t.product = i.product)
         WHERE i.id = n.incentive_id
         GROUP BY i.id, i.cap) f
  LEFT JOIN incentive_step s ON s.incentive_id = f.id AND s.reach <= f.reached
        AND NOT EXISTS (SELECT 1 FROM incentive_step h WHERE h.incentive_id = f.id AND h.reach <= f.reached AND h.reach > s.reach)
 WHERE s.reach IS NULL
    OR (SELECT SUM(c.amount) FROM incentive_claim c WHERE c.incentive_id = n.incentive_id AND c.state <> 'REFUSED') > CASE WHEN s.kind = 'PERCENT' THEN f.base * s.reward * 0.01 ELSE s.reward END
    OR (f.cap IS NOT NULL AND (SELECT SUM(c.amount) FROM incentive_claim c WHERE c.incentive_id = n.incentive_id AND c.state <> 'REFUSED') > f.cap);

CREATE TRIGGER guard_incentive_grant AFTER UPDATE ON incentive_claim REFERENCING NEW AS n FOR EACH ROW
WHEN (n.state <> 'REFUSED')
INSERT INTO incentive_target_seal (claim_id)
SELECT n.id
  FROM (SELECT i.id, i.cap, SUM(CASE WHEN i.metric = 'AMOUNT' THEN t.amount WHEN i.metric = 'QUANTITY' THEN t.quantity ELSE t.amount - t.cost END) AS reached, SUM(t.amount) AS base
          FROM incentive i
          LEFT JOIN trade t ON t.client_id = i.client_id AND t.trade_date >= i.from_date AND t.trade_date <= i.to_date AND (i.product IS NULL OR t.product = i.product)
         WHERE i.id = n.incentive_id
         GROUP BY i.id, i.cap) f
  LEFT JOIN incentive_step s ON s.incentive_id = f.id AND s.reach <= f.reached
        AND NOT EXISTS (SELECT 1 FROM incentive_step h WHERE h.incentive_id = f.id AND h.reach <= f.reached AND h.reach > s.reach)
 WHERE s.reach IS NULL
    OR (SELECT SUM(c.amount) FROM incentive_claim c WHERE c.incentive_id = n.incentive_id AND c.state <> 'REFUSED') > CASE WHEN s.kind = 'PERCENT' THEN f.base * s.reward * 0.01 ELSE s.reward END
    OR (f.cap IS NOT NULL AND (SELECT SUM(c.amount) FROM incentive_claim c WHERE c.incentive_id = n.incentive_id AND c.state <> 'REFUSED') > f.cap);

CREATE TRIGGER seal_incentive_claim_insert AFTER INSERT ON incentive_claim REFERENCING NEW AS n FOR EACH ROW
WHEN (n.state <> 'CLAIMED')
INSERT INTO incentive_seal (id) VALUES (n.id);

CREATE TRIGGER seal_incentive_claim_update AFTER UPDATE ON incentive_claim REFERENCING OLD AS o NEW AS n FOR EACH ROW
WHEN (NOT (((o.state = 'CLAIMED' AND n.state IN ('APPROVED', 'REFUSED')) OR (o.state = 'APPROVED' AND n.state = 'PAID')) AND n.id = o.id AND n.incentive_id = o.incentive_id AND n.amount = o.amount AND n.claimed_by = o.claimed_by
    AND n.claimed_at = o.claimed_at AND (o.decided_by IS NULL OR (n.decided_by = o.decided_by AND n.decided_at = o.decided_at))))
INSERT INTO incentive_seal (id) VALUES (o.id);

CREATE TRIGGER seal_incentive_claim_delete AFTER DELETE ON incentive_claim REFERENCING OLD AS o FOR EACH ROW
INSERT INTO incentive_seal (id) VALUES (o.id);

CREATE TRIGGER seal_incentive_update AFTER UPDATE ON incentive REFERENCING OLD AS o FOR EACH ROW
INSERT INTO incentive_seal (id) VALUES (o.id);

CREATE TRIGGER seal_incentive_step_update AFTER UPDATE ON incentive_step REFERENCING OLD AS o FOR EACH ROW
INSERT INTO incentive_seal (id) VALUES (o.incentive_id);

CREATE TRIGGER seal_incentive_step_delete AFTER DELETE ON incentive_step REFERENCING OLD AS o FOR EACH ROW
INSERT INTO incentive_seal (id)
SELECT DISTINCT c.incentive_id FROM incentive_claim c WHERE c.incentive_id = o.incentive_id;

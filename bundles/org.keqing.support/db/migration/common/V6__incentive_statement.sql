-- For reports: one row per incentive with what its trades have come to, what that earns, and what was claimed (not refused) and paid.
CREATE VIEW report_incentive_standing AS
SELECT f.incentive_id, f.client_id, f.client_code, f.client_name, f.title, f.plan_title, f.contract_number, f.metric, f.product, f.from_date, f.to_date, f.cap, f.reached, f.base,
       (SELECT MIN(n.reach) FROM incentive_step n WHERE n.incentive_id = f.incentive_id AND n.reach > f.reached) AS next_reach,
       CASE WHEN s.reach IS NULL THEN 0
            WHEN f.cap IS NOT NULL AND CASE WHEN s.kind = 'PERCENT' THEN f.base * s.reward * 0.01 ELSE s.reward END > f.cap THEN f.cap
            WHEN s.kind = 'PERCENT' THEN f.base * s.reward * 0.01
            ELSE s.reward END AS earned,
       COALESCE((SELECT SUM(c.amount) FROM incentive_claim c WHERE c.incentive_id = f.incentive_id AND c.state <> 'REFUSED'), 0) AS claimed,
       COALESCE((SELECT SUM(c.amount) FROM incentive_claim c WHERE c.incentive_id = f.incentive_id AND c.state = 'PAID'), 0) AS paid
  FROM (SELECT i.id AS incentive_id, i.client_id, k.code AS client_code, k.name AS client_name, i.title, p.title AS plan_title, i.contract_number, i.metric, i.product, i.from_date, i.to_date,
               i.cap, COALESCE(SUM(CASE WHEN i.metric = 'AMOUNT' THEN t.amount WHEN i.metric = 'QUANTITY' THEN t.quantity ELSE t.amount - t.cost END), 0) AS reached,
               COALESCE(SUM(t.amount), 0) AS base
          FROM incentive i
          JOIN client k ON k.id = i.client_id
          LEFT JOIN support_plan p ON p.id = i.plan_id
          LEFT JOIN trade t ON t.client_id = i.client_id AND t.trade_date >= i.from_date AND t.trade_date <= i.to_date AND (i.product IS NULL OR t.product = i.product)
         GROUP BY i.id, i.client_id, k.code, k.name, i.title, p.title, i.contract_number, i.metric, i.product, i.from_date, i.to_date, i.cap) f
  LEFT JOIN incentive_step s ON s.incentive_id = f.incentive_id AND s.reach <= f.reached
       AND NOT EXISTS (SELECT 1 FROM incentive_step h WHERE h.incentive_id = f.incentive_id AND h.reach <= f.reached AND h.reach > s.reach);

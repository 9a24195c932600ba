-- What must be paid on time before an incentive is granted: per cent of what fell due of the client in the period. Null: nothing is asked.
ALTER TABLE incentive ADD COLUMN on_time_rate DECIMAL(7, 4) CONSTRAINT incentive_on_time_rate CHECK (on_time_rate > 0 AND on_time_rate <= 100);

-- For reports: as before, with what fell due before today and was paid on time; nothing is earned while that is too little.
DROP VIEW report_incentive_standing;
CREATE VIEW report_incentive_standing AS
SELECT f.incentive_id, f.client_id, f.client_code, f.client_name, f.title, f.plan_title, f.contract_number, f.metric, f.product, f.from_date, f.to_date, f.cap, f.reached, f.base,
       (SELECT MIN(n.reach) FROM incentive_step n WHERE n.incentive_id = f.incentive_id AND n.reach > f.reached) AS next_reach,
       CASE WHEN f.paid_on_time * 100 < f.on_time_rate * f.owed THEN 0
            WHEN s.reach IS NULL THEN 0
            WHEN f.cap IS NOT NULL AND CASE WHEN s.kind = 'PERCENT' THEN f.base * s.reward * 0.01 ELSE s.reward END > f.cap THEN f.cap
            WHEN s.kind = 'PERCENT' THEN f.base * s.reward * 0.01
            ELSE s.reward END AS earned,
       COALESCE((SELECT SUM(c.amount) FROM incentive_claim c WHERE c.incentive_id = f.incentive_id AND c.state <> 'REFUSED'), 0) AS claimed,
       COALESCE((SELECT SUM(c.amount) FROM incentive_claim c WHERE c.incentive_id = f.incentive_id AND c.state = 'PAID'), 0) AS paid,
       f.on_time_rate, f.owed, f.paid_on_time
  FROM (SELECT g.*,
               (SELECT COALESCE(SUM(d.amount), 0) FROM due d WHERE d.client_id = g.client_id AND d.due_date >= g.from_date AND d.due_date <= g.to_date AND d.due_date < CURRENT_DATE) AS owed,
               (SELECT COALESCE(SUM(COALESCE(d.paid_on_time, CASE WHEN d.paid_date <= d.due_date THEN COALESCE(d.paid_amount, d.amount) ELSE 0 END)), 0)
                  FROM due d WHERE d.client_id = g.client_id AND d.due_date >= g.from_date AND d.due_date <= g.to_date AND d.due_date < CURRENT_DATE) AS paid_on_time
          FROM (SELECT i.id AS incentive_id, i.client_id, k.code AS client_code, k.name AS client_name, i.title, p.title AS plan_title, i.contract_number, i.metric, i.product, i.from_date, i.to_date,
                       i.cap, i.on_time_rate, COALESCE(SUM(CASE WHEN i.metric = 'AMOUNT' THEN t.amount WHEN i.metric = 'QUANTITY' THEN t.quantity ELSE t.amount - t.cost END), 0) AS reached,
                       COALESCE(SUM(t.amount), 0) AS base
                  FROM incentive i
                  JOIN client k ON k.id = i.client_id
                  LEFT JOIN support_plan p ON p.id = i.plan_id
                  LEFT JOIN trade t ON t.client_id = i.client_id AND t.trade_date >= i.from_date AND t.trade_date <= i.to_date AND (i.product IS NULL OR t.product = i.product)
                 GROUP BY i.id, i.client_id, k.code, k.name, i.title, p.title, i.contract_number, i.metric, i.product, i.from_date, i.to_date, i.cap, i.on_time_rate) g) f
  LEFT JOIN incentive_step s ON s.incentive_id = f.incentive_id AND s.reach <= f.reached
       AND NOT EXISTS (SELECT 1 FROM incentive_step h WHERE h.incentive_id = f.incentive_id AND h.reach <= f.reached AND h.reach > s.reach);

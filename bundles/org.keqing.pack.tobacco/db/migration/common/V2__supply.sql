-- Cases (件) that a client of a tranche may have in a month. Data of the company: the first values are the upper limit of each tranche, 30 for the first (default).
CREATE TABLE supply_ceiling (
    tier       VARCHAR(64) NOT NULL,
    cases      DECIMAL(15,4) NOT NULL,
    changed_by VARCHAR(100),
    changed_at TIMESTAMP,
    CONSTRAINT supply_ceiling_pk PRIMARY KEY (tier),
    CONSTRAINT supply_ceiling_cases CHECK (cases >= 0)
);
INSERT INTO supply_ceiling (tier, cases) VALUES ('t1', 30), ('t2', 20), ('t3', 14), ('t4', 10), ('t5', 7), ('t6', 4), ('t7', 2), ('t8', 1);

-- For reports: one row per client of the last confirmed round of tobacco.tranches, corrections included. ceiling: cases a month, null where the client was not assessed.
CREATE VIEW report_supply_ceiling AS
SELECT r.id AS round_id, r.name AS round_name, r.as_of, e.client_id, k.code AS client_code, k.name AS client_name, k.region, k.manager, k.sort_key,
       t.tier, t.tier_order, t.name_en AS tier_name_en, t.name_zh AS tier_name_zh,
       CASE WHEN c.id IS NULL THEN e.score ELSE c.score END AS mean_cases, s.cases AS ceiling
  FROM evaluation_round r
  JOIN evaluation e ON e.round_id = r.id
  JOIN client k ON k.id = e.client_id
  LEFT JOIN evaluation_correction c ON c.client_id = e.client_id AND c.round_id = e.round_id
       AND NOT EXISTS (SELECT 1 FROM evaluation_correction n WHERE n.corrects = c.id)
  LEFT JOIN round_tier t ON t.round_id = r.id AND t.tier_order = CASE WHEN c.id IS NULL THEN e.tier_order ELSE c.tier_order END
  LEFT JOIN supply_ceiling s ON s.tier = t.tier
 WHERE r.scheme_id = 'tobacco.tranches' AND r.state IN ('CONFIRMED', 'CLOSED')
   AND NOT EXISTS (SELECT 1 FROM evaluation_round n
                    WHERE n.scheme_id = r.scheme_id AND n.state IN ('CONFIRMED', 'CLOSED')
                      AND (n.as_of > r.as_of OR (n.as_of = r.as_of AND n.confirmed_at > r.confirmed_at)));

-- For reports: one row per client of the last confirmed round of tobacco.value-segments, corrections included. before_tier: in the confirmed round before.
CREATE VIEW report_value_segment AS
SELECT r.id AS round_id, r.name AS round_name, r.as_of, e.client_id, k.code AS client_code, k.name AS client_name, k.region, k.manager, k.sort_key,
       t.tier, t.tier_order, t.name_en AS tier_name_en, t.name_zh AS tier_name_zh, e.amount,
       CASE WHEN d.id IS NULL THEN b.tier ELSE d.tier END AS before_tier
  FROM evaluation_round r
  JOIN evaluation e ON e.round_id = r.id
  JOIN client k ON k.id = e.client_id
  LEFT JOIN evaluation_correction c ON c.client_id = e.client_id AND c.round_id = e.round_id
       AND NOT EXISTS (SELECT 1 FROM evaluation_correction n WHERE n.corrects = c.id)
  LEFT JOIN round_tier t ON t.round_id = r.id AND t.tier_order = CASE WHEN c.id IS NULL THEN e.tier_order ELSE c.tier_order END
  LEFT JOIN evaluation b ON b.round_id = r.previous_id AND b.client_id = e.client_id
  LEFT JOIN evaluation_correction d ON d.client_id = b.client_id AND d.round_id = b.round_id
       AND NOT EXISTS (SELECT 1 FROM evaluation_correction n WHERE n.corrects = d.id)
 WHERE r.scheme_id = 'tobacco.value-segments' AND r.state IN ('CONFIRMED', 'CLOSED')
   AND NOT EXISTS (SELECT 1 FROM evaluation_round n
                    WHERE n.scheme_id = r.scheme_id AND n.state IN ('CONFIRMED', 'CLOSED')
                      AND (n.as_of > r.as_of OR (n.as_of = r.as_of AND n.confirmed_at > r.confirmed_at)));

-- What the descriptions of the other two schemes say of their tiers; what somebody decided already stands. Trimmed, as a list of literals may be padded to the longest.
INSERT INTO screening_disposition (scheme_id, tier, disposition)
SELECT TRIM(v.scheme_id), TRIM(v.tier), TRIM(v.disposition)
  FROM (VALUES
    ('market.credit-sales', 'welcome', 'KEEP'), ('market.credit-sales', 'tutor', 'CULTIVATE'), ('market.credit-sales', 'watch', 'HEDGE'), ('market.credit-sales', 'replace', 'ELIMINATE'),
    ('market.profit-reputation', 'thrive', 'KEEP'), ('market.profit-reputation', 'care', 'CULTIVATE'), ('market.profit-reputation', 'guide', 'CULTIVATE'), ('market.profit-reputation', 'part', 'ELIMINATE')
  ) AS v (scheme_id, tier, disposition)
 WHERE NOT EXISTS (SELECT 1 FROM screening_disposition d WHERE d.scheme_id = TRIM(v.scheme_id) AND d.tier = TRIM(v.tier));

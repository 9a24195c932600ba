-- The day of the first due that a contract's terms make and that is not written yet: NULL while none was ever written, 9999-12-31 when none is to come. Who writes or takes back contract_due keeps it.

ALTER TABLE contract ADD COLUMN next_due DATE;

-- What SQL can say of contracts that have dues, until the next generation says it exactly: never a day before the true one, and nothing where an amount of zero may mean that no due follows.
-- First the last day for which is paid, or which is free.
UPDATE contract SET next_due = (SELECT MAX(d.to_date) FROM contract_due d WHERE d.contract_id = contract.id AND d.kind = 'PERIOD')
  WHERE dues_written = TRUE AND rhythm <> 'none' AND NOT EXISTS (SELECT 1 FROM contract_step s WHERE s.owner_id = contract.id AND s.amount = 0);
UPDATE contract SET next_due = (SELECT MAX(f.to_date) FROM contract_free_period f WHERE f.owner_id = contract.id)
  WHERE EXISTS (SELECT 1 FROM contract_free_period f WHERE f.owner_id = contract.id AND f.to_date > contract.next_due);
UPDATE contract SET next_due = DATE('9999-12-31') WHERE next_due >= end_date OR state NOT IN ('signed', 'in_force') AND dues_written = TRUE;
-- Then the due of the period behind it: in advance on its first day; in arrears or after free days within its length, which is as many months and at most three days for months that are longer.
UPDATE contract SET next_due = CAST(next_due + INTERVAL '1 month' * (CASE WHEN in_arrears = TRUE OR EXISTS (SELECT 1 FROM contract_free_period f WHERE f.owner_id = contract.id AND f.to_date >= contract.next_due)
      THEN CASE rhythm WHEN 'monthly' THEN 1 WHEN 'quarterly' THEN 3 WHEN 'half_yearly' THEN 6 ELSE 12 END ELSE 0 END)
    AS DATE) + due_days + CASE WHEN in_arrears = TRUE OR EXISTS (SELECT 1 FROM contract_free_period f WHERE f.owner_id = contract.id AND f.to_date >= contract.next_due)
      THEN 4 ELSE 1 END
  WHERE next_due < DATE('9999-12-31');

-- What is missing, from the index alone.
CREATE INDEX contract_missing_dues ON contract (state, next_due, id, category);

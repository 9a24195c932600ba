-- Dues for reports with what came in on time, part by part; a payment imported without an amount is the whole one.

DROP VIEW report_contract_due;
CREATE VIEW report_contract_due AS
SELECT k.id AS contract_id, k.contract_number, k.category, k.currency, c.id AS client_id, c.code AS client_code, c.name AS client_name, c.sort_key, c.region, c.manager,
  x.kind, x.from_date, x.to_date, d.due_date, d.amount, COALESCE(d.paid_amount, CASE WHEN d.paid_date IS NULL THEN 0 ELSE d.amount END) AS paid_amount, d.paid_date,
  CASE WHEN d.paid_amount IS NULL AND d.paid_date IS NULL THEN d.amount WHEN d.amount > d.paid_amount THEN d.amount - d.paid_amount ELSE 0 END AS open_amount,
  COALESCE(d.paid_on_time, CASE WHEN d.paid_date <= d.due_date THEN COALESCE(d.paid_amount, d.amount) ELSE 0 END) AS paid_on_time
FROM contract_due x JOIN due d ON d.id = x.due_id JOIN contract k ON k.id = x.contract_id JOIN client c ON c.id = k.client_id;

-- What amends a contract.
CREATE INDEX contract_amended_by ON contract (amends_id, id);

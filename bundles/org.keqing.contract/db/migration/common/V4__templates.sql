-- Templates of contracts as a company edits them, and those of bundles as contracts took them; the texts of contracts; what reports read.

CREATE TABLE contract_template (
  id BIGINT NOT NULL PRIMARY KEY,
  template_id VARCHAR(100) NOT NULL,
  base_version INTEGER NOT NULL,
  edit_version INTEGER NOT NULL,    -- 0: as a bundle brought it
  saved_by VARCHAR(100) NOT NULL,
  saved_at TIMESTAMP NOT NULL,      -- UTC
  CONSTRAINT contract_template_key UNIQUE (template_id, base_version, edit_version)
);

CREATE TABLE contract_template_line (
  template_row BIGINT NOT NULL,
  position INTEGER NOT NULL,
  line VARCHAR(4100),
  CONSTRAINT contract_template_line_pk PRIMARY KEY (template_row, position),
  CONSTRAINT contract_template_line_of FOREIGN KEY (template_row) REFERENCES contract_template (id) ON DELETE CASCADE
);

CREATE TABLE contract_text (
  contract_id BIGINT NOT NULL PRIMARY KEY,
  template_row BIGINT NOT NULL,
  text_language VARCHAR(10) NOT NULL,
  written_by VARCHAR(100) NOT NULL,
  written_at TIMESTAMP NOT NULL,    -- UTC
  CONSTRAINT contract_text_contract FOREIGN KEY (contract_id) REFERENCES contract (id) ON DELETE CASCADE,
  CONSTRAINT contract_text_template FOREIGN KEY (template_row) REFERENCES contract_template (id)
);

CREATE TABLE contract_text_clause (
  contract_id BIGINT NOT NULL,
  position INTEGER NOT NULL,
  clause_number VARCHAR(20) NOT NULL,
  source_text VARCHAR(8000),        -- with variables
  clause_text VARCHAR(20000),       -- with values, as when it was stored or approved
  CONSTRAINT contract_text_clause_pk PRIMARY KEY (contract_id, position),
  CONSTRAINT contract_text_clause_of FOREIGN KEY (contract_id) REFERENCES contract_text (contract_id) ON DELETE CASCADE
);

CREATE TABLE contract_text_value (
  contract_id BIGINT NOT NULL,
  variable_name VARCHAR(100) NOT NULL,
  variable_value VARCHAR(1000) NOT NULL,
  CONSTRAINT contract_text_value_pk PRIMARY KEY (contract_id, variable_name),
  CONSTRAINT contract_text_value_of FOREIGN KEY (contract_id) REFERENCES contract_text (contract_id) ON DELETE CASCADE
);

CREATE VIEW report_contract AS
SELECT k.id AS contract_id, k.contract_number, k.category, k.subject, k.state, k.start_date, k.end_date, k.signed_on, k.ended_on, k.amount, k.deposit, k.currency, k.rhythm, k.keeper,
  k.file_location, c.id AS client_id, c.code AS client_code, c.name AS client_name, c.sort_key, c.region, c.manager
FROM contract k JOIN client c ON c.id = k.client_id;

CREATE VIEW report_contract_due AS
SELECT k.id AS contract_id, k.contract_number, k.category, k.currency, c.id AS client_id, c.code AS client_code, c.name AS client_name, c.sort_key, c.region, c.manager,
  x.kind, x.from_date, x.to_date, d.due_date, d.amount, COALESCE(d.paid_amount, 0) AS paid_amount, d.paid_date,
  CASE WHEN d.amount > COALESCE(d.paid_amount, 0) THEN d.amount - COALESCE(d.paid_amount, 0) ELSE 0 END AS open_amount
FROM contract_due x JOIN due d ON d.id = x.due_id JOIN contract k ON k.id = x.contract_id JOIN client c ON c.id = k.client_id;

CREATE VIEW report_contract_coverage AS
SELECT c.id AS client_id, c.code AS client_code, c.name AS client_name, c.sort_key, c.region, c.manager, c.tier, c.tier_scheme,
  CASE WHEN EXISTS (SELECT 1 FROM contract k WHERE k.client_id = c.id AND k.state = 'in_force') THEN 'covered'
       WHEN EXISTS (SELECT 1 FROM contract k WHERE k.client_id = c.id AND k.state IN ('draft', 'review', 'approved', 'signed')) THEN 'under_way'
       ELSE 'without' END AS coverage
FROM client c;

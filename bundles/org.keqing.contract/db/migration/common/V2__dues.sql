-- What contracts say of their dues, and which dues came from which contract. The dues themselves are facts of the client.

ALTER TABLE contract ADD COLUMN rhythm VARCHAR(20) DEFAULT 'none' NOT NULL;
ALTER TABLE contract ADD COLUMN season_months VARCHAR(40);
ALTER TABLE contract ADD COLUMN counted_from_start BOOLEAN DEFAULT FALSE NOT NULL;
ALTER TABLE contract ADD COLUMN in_arrears BOOLEAN DEFAULT FALSE NOT NULL;
ALTER TABLE contract ADD COLUMN due_days INTEGER DEFAULT 0 NOT NULL;

CREATE TABLE contract_step (
  id BIGINT NOT NULL PRIMARY KEY,
  owner_id BIGINT NOT NULL,
  position INTEGER DEFAULT 0 NOT NULL,
  from_date DATE NOT NULL,
  amount DECIMAL(19, 2) NOT NULL,   -- per month
  CONSTRAINT contract_step_owner FOREIGN KEY (owner_id) REFERENCES contract (id) ON DELETE CASCADE
);
CREATE INDEX contract_step_of ON contract_step (owner_id, position);

CREATE TABLE contract_free_period (
  id BIGINT NOT NULL PRIMARY KEY,
  owner_id BIGINT NOT NULL,
  position INTEGER DEFAULT 0 NOT NULL,
  from_date DATE NOT NULL,
  to_date DATE NOT NULL,
  reason VARCHAR(200),
  CONSTRAINT contract_free_period_owner FOREIGN KEY (owner_id) REFERENCES contract (id) ON DELETE CASCADE
);
CREATE INDEX contract_free_period_of ON contract_free_period (owner_id, position);

CREATE TABLE contract_due (
  due_id BIGINT NOT NULL PRIMARY KEY,
  contract_id BIGINT NOT NULL,
  kind VARCHAR(10) NOT NULL,        -- PERIOD or DEPOSIT
  from_date DATE NOT NULL,          -- the days for which is paid
  to_date DATE NOT NULL,
  due_date DATE NOT NULL,           -- as in the fact
  CONSTRAINT contract_due_contract FOREIGN KEY (contract_id) REFERENCES contract (id),
  CONSTRAINT contract_due_due FOREIGN KEY (due_id) REFERENCES due (id)
);
CREATE INDEX contract_due_of ON contract_due (contract_id, from_date);
CREATE INDEX contract_due_date ON contract_due (due_date);

-- Money that came in for a due, in one or several parts.
CREATE TABLE payment (
  id BIGINT NOT NULL PRIMARY KEY,
  due_id BIGINT NOT NULL,
  paid_date DATE NOT NULL,
  amount DECIMAL(19, 4) NOT NULL,
  reference VARCHAR(100),
  entered_by VARCHAR(100) NOT NULL,
  CONSTRAINT payment_due FOREIGN KEY (due_id) REFERENCES due (id)
);
CREATE INDEX payment_of ON payment (due_id, paid_date);

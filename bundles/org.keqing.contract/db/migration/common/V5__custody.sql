-- Who keeps and who may read the contracts of a category, where originals are, what was added as a scan, and the numbers given.

CREATE TABLE contract_category (
  category VARCHAR(100) NOT NULL PRIMARY KEY,
  code VARCHAR(20),                        -- stands for the category in numbers
  keeper VARCHAR(100),
  confidential BOOLEAN DEFAULT FALSE NOT NULL,
  lead_days VARCHAR(100)                   -- days before the end at which is warned; those of the company when empty
);

-- Who may read the contracts of a confidential category, besides its keeper and those who work on contracts.
CREATE TABLE contract_reader (
  category VARCHAR(100) NOT NULL,
  person VARCHAR(100) NOT NULL,
  CONSTRAINT contract_reader_pk PRIMARY KEY (category, person),
  CONSTRAINT contract_reader_category FOREIGN KEY (category) REFERENCES contract_category (category) ON DELETE CASCADE
);

-- Every opening of a contract. Stays when a draft is deleted; the database itself lets nobody change or delete a row.
CREATE TABLE contract_access (
  id BIGINT NOT NULL PRIMARY KEY,
  contract_id BIGINT NOT NULL,
  contract_number VARCHAR(64) NOT NULL,
  at_time TIMESTAMP NOT NULL,              -- UTC
  who VARCHAR(100) NOT NULL,
  route VARCHAR(20) NOT NULL,
  detail VARCHAR(300)
);
CREATE INDEX contract_access_of ON contract_access (contract_id, id);

CREATE TABLE contract_loan (
  id BIGINT NOT NULL PRIMARY KEY,
  contract_id BIGINT NOT NULL,
  borrower VARCHAR(100) NOT NULL,
  purpose VARCHAR(300),
  lent_on DATE NOT NULL,
  due_back DATE NOT NULL,
  lent_by VARCHAR(100) NOT NULL,
  returned_on DATE,
  returned_to VARCHAR(100),
  CONSTRAINT contract_loan_of FOREIGN KEY (contract_id) REFERENCES contract (id)
);
CREATE INDEX contract_loan_contract ON contract_loan (contract_id, id);
CREATE INDEX contract_loan_out ON contract_loan (returned_on, due_back);

CREATE TABLE contract_attachment (
  id BIGINT NOT NULL PRIMARY KEY,
  contract_id BIGINT NOT NULL,
  name VARCHAR(255) NOT NULL,
  media_type VARCHAR(100) NOT NULL,
  size_bytes BIGINT NOT NULL,
  sha256 VARCHAR(64) NOT NULL,
  added_by VARCHAR(100) NOT NULL,
  added_at TIMESTAMP NOT NULL,             -- UTC
  superseded_by VARCHAR(100),
  superseded_at TIMESTAMP,                 -- UTC
  CONSTRAINT contract_attachment_contract FOREIGN KEY (contract_id) REFERENCES contract (id)
);
CREATE INDEX contract_attachment_of ON contract_attachment (contract_id, id);

-- The last number given, by what the number says besides: one row for each category and year when the rule names both.
CREATE TABLE contract_sequence (
  series VARCHAR(200) NOT NULL PRIMARY KEY,
  last_number BIGINT NOT NULL
);

-- For the register: lists by state, category and keeper, the newest first.
CREATE INDEX contract_state_list ON contract (state, start_date, id);
CREATE INDEX contract_category_list ON contract (category, start_date, id);
CREATE INDEX contract_keeper_list ON contract (keeper, start_date, id);
CREATE INDEX contract_renews_of ON contract (renews_id);

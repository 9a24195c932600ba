-- Who may do which step of a contract's life, what was done, and how contracts follow each other.

ALTER TABLE contract ADD COLUMN renews_id BIGINT;
ALTER TABLE contract ADD COLUMN amends_id BIGINT;
ALTER TABLE contract ADD COLUMN ended_on DATE;
ALTER TABLE contract ADD COLUMN settlement DECIMAL(19, 2);
ALTER TABLE contract ADD CONSTRAINT contract_renews FOREIGN KEY (renews_id) REFERENCES contract (id);
ALTER TABLE contract ADD CONSTRAINT contract_amends FOREIGN KEY (amends_id) REFERENCES contract (id);

CREATE TABLE contract_life_step (
  id BIGINT NOT NULL PRIMARY KEY,
  contract_id BIGINT NOT NULL,
  step VARCHAR(20) NOT NULL,
  from_state VARCHAR(20) NOT NULL,
  to_state VARCHAR(20) NOT NULL,
  who VARCHAR(100) NOT NULL,
  at_time TIMESTAMP NOT NULL,       -- UTC
  day DATE NOT NULL,                -- on which it took place, as given
  comment_text VARCHAR(1000),
  CONSTRAINT contract_life_step_of FOREIGN KEY (contract_id) REFERENCES contract (id) ON DELETE CASCADE
);
CREATE INDEX contract_life_step_contract ON contract_life_step (contract_id, id);

-- A role without a person is everybody's.
CREATE TABLE contract_role (
  role VARCHAR(20) NOT NULL,
  person VARCHAR(100) NOT NULL,
  CONSTRAINT contract_role_pk PRIMARY KEY (role, person)
);

-- Contracts with clients.

CREATE TABLE contract (
  id BIGINT NOT NULL PRIMARY KEY,
  version INTEGER DEFAULT 1 NOT NULL,
  contract_number VARCHAR(64) NOT NULL,
  client_id BIGINT NOT NULL,
  category VARCHAR(100) NOT NULL,
  subject VARCHAR(500) NOT NULL,
  state VARCHAR(20) NOT NULL,
  start_date DATE NOT NULL,
  end_date DATE,
  signed_on DATE,
  amount DECIMAL(19, 2),
  deposit DECIMAL(19, 2),
  currency VARCHAR(3) NOT NULL,
  keeper VARCHAR(100),
  file_location VARCHAR(300),
  remark VARCHAR(1000),
  CONSTRAINT contract_number_key UNIQUE (contract_number),
  CONSTRAINT contract_client FOREIGN KEY (client_id) REFERENCES client (id)
);
CREATE INDEX contract_of ON contract (client_id, end_date);
CREATE INDEX contract_end ON contract (end_date, id);
CREATE INDEX contract_start ON contract (start_date, id);

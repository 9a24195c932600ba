-- Derby reads an index in one direction only; the register of contracts begins with the newest.
CREATE INDEX contract_newest ON contract (start_date DESC, contract_number DESC, id DESC);

-- Which originals are out, and of which clients, is seen while indexes pass by.

DROP INDEX contract_loan_out;
CREATE INDEX contract_loan_out ON contract_loan (returned_on, due_back, id, contract_id);
CREATE INDEX contract_with_client ON contract (id, client_id);

-- Lists over hundreds of thousands of contracts, from indexes alone: what ends, what lacks dues, parts of subjects, the contracts of a client by state, originals that are out.

-- True once dues of the contract were written: who writes contract_due sets it, and no due is ever taken back. False says that it is worth looking whether there are any.
ALTER TABLE contract ADD COLUMN dues_written BOOLEAN DEFAULT FALSE NOT NULL;
UPDATE contract SET dues_written = TRUE WHERE EXISTS (SELECT 1 FROM contract_due d WHERE d.contract_id = contract.id);
CREATE INDEX contract_awaiting ON contract (dues_written, state, start_date, id, rhythm, amount);
CREATE INDEX contract_ending ON contract (state, end_date, id, category);
CREATE INDEX contract_subject ON contract (subject, id);
CREATE INDEX contract_client_state ON contract (client_id, state, id);
DROP INDEX contract_keeper_list;
CREATE INDEX contract_keeper_list ON contract (keeper, start_date, id, client_id);
DROP INDEX contract_loan_out;
CREATE INDEX contract_loan_out ON contract_loan (returned_on, due_back, id);

-- Whether a contract is of a client that somebody manages is seen while an index passes by, without looking for the contracts of hundreds of clients first.

DROP INDEX contract_ending;
CREATE INDEX contract_ending ON contract (state, end_date, id, category, client_id);
DROP INDEX contract_missing_dues;
CREATE INDEX contract_missing_dues ON contract (state, next_due, start_date, id, category, rhythm, amount, client_id);
DROP INDEX contract_state_list;
CREATE INDEX contract_state_list ON contract (state, start_date, id, client_id);

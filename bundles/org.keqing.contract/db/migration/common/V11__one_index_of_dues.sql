-- Contracts without dues and those whose dues are missing come from one index: generating dues for very many contracts moves one entry each and not two.

DROP INDEX contract_awaiting;
DROP INDEX contract_missing_dues;
CREATE INDEX contract_missing_dues ON contract (state, next_due, start_date, id, category, rhythm, amount);

-- Keys of the proposed lines that a changed one left out, with ; between them; empty when all lines count. Null: not changed, or decided before this was kept.
ALTER TABLE proposal_decision ADD COLUMN left_out VARCHAR(32000);
ALTER TABLE proposal_decision ADD CONSTRAINT proposal_decision_left_out CHECK (left_out IS NULL OR decision = 'CHANGED');

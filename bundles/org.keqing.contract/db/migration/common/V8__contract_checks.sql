-- What a contract's state requires, whoever writes: a signature from the signature on and not before, an end from the end on and not before. So no state is written past the steps that lead to it, nor back.

UPDATE contract SET signed_on = start_date WHERE signed_on IS NULL AND state NOT IN ('draft', 'review', 'approved');
UPDATE contract SET signed_on = NULL WHERE signed_on IS NOT NULL AND state IN ('draft', 'review', 'approved');
UPDATE contract SET ended_on = COALESCE(end_date, start_date) WHERE ended_on IS NULL AND state IN ('renewed', 'ended', 'terminated', 'archived');
UPDATE contract SET ended_on = NULL WHERE ended_on IS NOT NULL AND state NOT IN ('renewed', 'ended', 'terminated', 'archived');

ALTER TABLE contract ADD CONSTRAINT contract_state_known CHECK (state IN ('draft', 'review', 'approved', 'signed', 'in_force', 'renewed', 'ended', 'terminated', 'archived'));
ALTER TABLE contract ADD CONSTRAINT contract_signed_says_when CHECK ((signed_on IS NOT NULL AND state NOT IN ('draft', 'review', 'approved')) OR (signed_on IS NULL AND state IN ('draft', 'review', 'approved')));
ALTER TABLE contract ADD CONSTRAINT contract_ended_says_when CHECK ((ended_on IS NOT NULL AND state IN ('renewed', 'ended', 'terminated', 'archived')) OR (ended_on IS NULL AND state NOT IN ('renewed', 'ended', 'terminated', 'archived')));
ALTER TABLE contract ADD CONSTRAINT contract_term_in_order CHECK (end_date IS NULL OR end_date >= start_date);
ALTER TABLE contract ADD CONSTRAINT contract_amounts_not_negative CHECK ((amount IS NULL OR amount >= 0) AND (deposit IS NULL OR deposit >= 0));

-- Claims that wait for a decision or a payment, the oldest first: for My day.
CREATE INDEX incentive_claim_waits ON incentive_claim (state, id);

-- What the stability rules of a scheme did with a client; all null in a round whose scheme has none, and for a client that was not assessed.
-- tier stays the tier that stands. proposed_tier: the tier that the round asks for after the dead band, needed by the rounds to come.
-- before_tier: the tier before (null = none). standing_reason: FIRST, UNCHANGED, CHANGED, AT_ONCE, DEAD_BAND, ROUNDS, GRACE.
-- standing_rounds: how many rounds in a row, with this one, ask for a change in this direction. standing_until: the day on which a grace period ends.
ALTER TABLE evaluation ADD COLUMN proposed_tier VARCHAR(64);
ALTER TABLE evaluation ADD COLUMN before_tier VARCHAR(64);
ALTER TABLE evaluation ADD COLUMN standing_reason VARCHAR(12);
ALTER TABLE evaluation ADD COLUMN standing_rounds INTEGER;
ALTER TABLE evaluation ADD COLUMN standing_until DATE;
ALTER TABLE evaluation_correction ADD COLUMN proposed_tier VARCHAR(64);
ALTER TABLE evaluation_correction ADD COLUMN before_tier VARCHAR(64);
ALTER TABLE evaluation_correction ADD COLUMN standing_reason VARCHAR(12);
ALTER TABLE evaluation_correction ADD COLUMN standing_rounds INTEGER;
ALTER TABLE evaluation_correction ADD COLUMN standing_until DATE;

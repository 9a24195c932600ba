-- Policies per scheme that the company keeps: its own copies, and those of packs that a round has used. What a round has used is not changed any more.
CREATE TABLE policy_version (
  scheme_id VARCHAR(128) NOT NULL,
  version   INTEGER NOT NULL,
  content   BYTEA NOT NULL,   -- the .policy text, UTF-8
  own       BOOLEAN NOT NULL, -- written by the company, not by a pack
  saved_by  VARCHAR(100) NOT NULL,
  saved_at  TIMESTAMP NOT NULL,
  CONSTRAINT policy_version_pk PRIMARY KEY (scheme_id, version)
);
ALTER TABLE proposal_round ADD CONSTRAINT proposal_round_policy FOREIGN KEY (scheme_id, policy_version) REFERENCES policy_version (scheme_id, version);

-- Plans of one client or of a group, with tasks, the steps of their life and what their clients were at the start; what was decided of the proposals of a round.

ALTER TABLE support_plan ADD COLUMN origin VARCHAR(20) DEFAULT 'manual' NOT NULL;
ALTER TABLE support_plan ADD COLUMN started_on DATE;
ALTER TABLE support_plan ADD COLUMN ended_on DATE;
UPDATE support_plan SET started_on = start_date WHERE state IN ('running', 'done');
UPDATE support_plan SET ended_on = due_date WHERE state IN ('done', 'dropped');
UPDATE support_plan SET outcome = '-' WHERE state = 'done' AND outcome IS NULL;
ALTER TABLE support_plan ADD CONSTRAINT support_plan_state CHECK (state IN ('planned', 'running', 'done', 'dropped'));
ALTER TABLE support_plan ADD CONSTRAINT support_plan_started CHECK (state NOT IN ('running', 'done') OR started_on IS NOT NULL);
ALTER TABLE support_plan ADD CONSTRAINT support_plan_ended CHECK (state NOT IN ('done', 'dropped') OR ended_on IS NOT NULL);
ALTER TABLE support_plan ADD CONSTRAINT support_plan_outcome CHECK (state <> 'done' OR outcome IS NOT NULL);
CREATE INDEX support_plan_board ON support_plan (state, due_date, id);

ALTER TABLE plan_target ADD COLUMN due_date DATE;
ALTER TABLE plan_measure ADD COLUMN measure VARCHAR(64);    -- id in the catalogue

-- The other clients of a group; the first one stands in the plan.
CREATE TABLE plan_member (
  id BIGINT NOT NULL PRIMARY KEY,
  owner_id BIGINT NOT NULL,
  position INTEGER DEFAULT 0 NOT NULL,
  client_id BIGINT NOT NULL,
  CONSTRAINT plan_member_owner FOREIGN KEY (owner_id) REFERENCES support_plan (id) ON DELETE CASCADE,
  CONSTRAINT plan_member_client FOREIGN KEY (client_id) REFERENCES client (id)
);
CREATE INDEX plan_member_of ON plan_member (owner_id, position);
CREATE INDEX plan_member_plans ON plan_member (client_id, owner_id);

CREATE TABLE plan_task (
  id BIGINT NOT NULL PRIMARY KEY,
  owner_id BIGINT NOT NULL,
  position INTEGER DEFAULT 0 NOT NULL,
  name VARCHAR(300) NOT NULL,
  person VARCHAR(100) NOT NULL,
  due_date DATE NOT NULL,
  done_on DATE,
  CONSTRAINT plan_task_owner FOREIGN KEY (owner_id) REFERENCES support_plan (id) ON DELETE CASCADE
);
CREATE INDEX plan_task_of ON plan_task (owner_id, position);
CREATE INDEX plan_task_person ON plan_task (person, due_date);

CREATE TABLE plan_step (
  id BIGINT NOT NULL PRIMARY KEY,
  plan_id BIGINT NOT NULL,
  step VARCHAR(20) NOT NULL,
  from_state VARCHAR(20) NOT NULL,
  to_state VARCHAR(20) NOT NULL,
  who VARCHAR(100) NOT NULL,
  at_time TIMESTAMP NOT NULL,       -- UTC
  day DATE NOT NULL,                -- on which it took place, as given
  comment_text VARCHAR(1000),
  CONSTRAINT plan_step_of FOREIGN KEY (plan_id) REFERENCES support_plan (id) ON DELETE CASCADE
);
CREATE INDEX plan_step_plan ON plan_step (plan_id, id);

-- What each client of a plan was on its first day: by this it is compared with others.
CREATE TABLE plan_start (
  plan_id BIGINT NOT NULL,
  client_id BIGINT NOT NULL,
  scheme_id VARCHAR(128),
  tier VARCHAR(64),
  CONSTRAINT plan_start_pk PRIMARY KEY (plan_id, client_id),
  CONSTRAINT plan_start_of FOREIGN KEY (plan_id) REFERENCES support_plan (id) ON DELETE CASCADE
);

-- Rounds whose proposals were worked on, with the version of the policies that counts for them.
CREATE TABLE proposal_round (
  round_id BIGINT NOT NULL PRIMARY KEY,
  scheme_id VARCHAR(128) NOT NULL,
  policy_version INTEGER NOT NULL,
  opened_by VARCHAR(100) NOT NULL,
  opened_at TIMESTAMP NOT NULL,     -- UTC
  CONSTRAINT proposal_round_of FOREIGN KEY (round_id) REFERENCES evaluation_round (id)
);

-- One decision per client and round: nothing is accepted twice.
CREATE TABLE proposal_decision (
  round_id BIGINT NOT NULL,
  client_id BIGINT NOT NULL,
  decision VARCHAR(10) NOT NULL,
  from_tier VARCHAR(64),
  to_tier VARCHAR(64) NOT NULL,
  cost_change DECIMAL(19, 2) NOT NULL,   -- per year
  plan_id BIGINT,
  decided_by VARCHAR(100) NOT NULL,
  decided_at TIMESTAMP NOT NULL,    -- UTC
  reason VARCHAR(1000),
  CONSTRAINT proposal_decision_pk PRIMARY KEY (round_id, client_id),
  CONSTRAINT proposal_decision_round FOREIGN KEY (round_id) REFERENCES proposal_round (round_id),
  CONSTRAINT proposal_decision_kind CHECK (decision IN ('ACCEPTED', 'CHANGED', 'REFUSED')),
  CONSTRAINT proposal_decision_reason CHECK (decision = 'ACCEPTED' OR reason IS NOT NULL)
);
CREATE INDEX proposal_decision_plan ON proposal_decision (plan_id);

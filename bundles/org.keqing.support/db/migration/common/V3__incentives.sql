-- Incentives with bound targets: promises in writing, what was reached, claims. Times are UTC.

CREATE TABLE incentive (
  id BIGINT NOT NULL PRIMARY KEY,
  client_id BIGINT NOT NULL,
  title VARCHAR(200) NOT NULL,
  plan_id BIGINT,
  contract_number VARCHAR(100),
  metric VARCHAR(10) NOT NULL,
  product VARCHAR(200),               -- null: all products
  from_date DATE NOT NULL,
  to_date DATE NOT NULL,
  cap DECIMAL(19, 2),
  step_count INTEGER NOT NULL,
  defined_by VARCHAR(100) NOT NULL,
  defined_at TIMESTAMP NOT NULL,
  CONSTRAINT incentive_client FOREIGN KEY (client_id) REFERENCES client (id),
  CONSTRAINT incentive_plan FOREIGN KEY (plan_id) REFERENCES support_plan (id),
  CONSTRAINT incentive_in_writing CHECK ((plan_id IS NOT NULL AND contract_number IS NULL) OR (plan_id IS NULL AND contract_number IS NOT NULL)),
  CONSTRAINT incentive_metric CHECK (metric IN ('AMOUNT', 'QUANTITY', 'MARGIN')),
  CONSTRAINT incentive_period CHECK (from_date <= to_date),
  CONSTRAINT incentive_cap CHECK (cap IS NULL OR cap > 0),
  CONSTRAINT incentive_steps UNIQUE (id, step_count)
);
CREATE INDEX incentive_of ON incentive (client_id, from_date);

-- Steps are numbered 0 to step_count - 1, and step_count is that of the incentive: a complete promise has no number left.
CREATE TABLE incentive_step (
  incentive_id BIGINT NOT NULL,
  position INTEGER NOT NULL,
  step_count INTEGER NOT NULL,
  reach DECIMAL(19, 4) NOT NULL,
  kind VARCHAR(10) NOT NULL,
  reward DECIMAL(19, 4) NOT NULL,
  CONSTRAINT incentive_step_pk PRIMARY KEY (incentive_id, position),
  CONSTRAINT incentive_step_reach UNIQUE (incentive_id, reach),
  CONSTRAINT incentive_step_of FOREIGN KEY (incentive_id, step_count) REFERENCES incentive (id, step_count) ON DELETE CASCADE,
  CONSTRAINT incentive_step_complete CHECK (position >= 0 AND position < step_count),
  CONSTRAINT incentive_step_target CHECK (reach > 0),
  CONSTRAINT incentive_step_reward CHECK (reward > 0 AND (kind = 'AMOUNT' OR (kind = 'PERCENT' AND reward <= 100)))
);

-- What was reached and earned as of a day, each time it was computed.
CREATE TABLE incentive_accrual (
  incentive_id BIGINT NOT NULL,
  as_of DATE NOT NULL,
  reached DECIMAL(19, 4) NOT NULL,
  base DECIMAL(19, 4) NOT NULL,       -- amount of the trades counted
  earned DECIMAL(19, 2) NOT NULL,
  computed_by VARCHAR(100) NOT NULL,
  computed_at TIMESTAMP NOT NULL,
  CONSTRAINT incentive_accrual_pk PRIMARY KEY (incentive_id, as_of),
  CONSTRAINT incentive_accrual_of FOREIGN KEY (incentive_id) REFERENCES incentive (id) ON DELETE CASCADE
);

CREATE TABLE incentive_claim (
  id BIGINT NOT NULL PRIMARY KEY,
  incentive_id BIGINT NOT NULL,
  amount DECIMAL(19, 2) NOT NULL,
  state VARCHAR(10) NOT NULL,
  claimed_by VARCHAR(100) NOT NULL,
  claimed_at TIMESTAMP NOT NULL,
  decided_by VARCHAR(100),
  decided_at TIMESTAMP,
  comment_text VARCHAR(1000),
  paid_by VARCHAR(100),
  paid_on DATE,
  reference VARCHAR(100),
  CONSTRAINT incentive_claim_of FOREIGN KEY (incentive_id) REFERENCES incentive (id),
  CONSTRAINT incentive_claim_amount CHECK (amount > 0),
  CONSTRAINT incentive_claim_four_eyes CHECK (decided_by IS NULL OR decided_by <> claimed_by),
  CONSTRAINT incentive_claim_state CHECK ((state = 'CLAIMED' AND decided_by IS NULL AND paid_by IS NULL)
    OR (state IN ('APPROVED', 'REFUSED') AND decided_by IS NOT NULL AND decided_at IS NOT NULL AND paid_by IS NULL)
    OR (state = 'PAID' AND decided_by IS NOT NULL AND decided_at IS NOT NULL AND paid_by IS NOT NULL AND paid_on IS NOT NULL))
);
CREATE INDEX incentive_claim_incentive ON incentive_claim (incentive_id, id);
CREATE INDEX incentive_claim_paid ON incentive_claim (paid_on, incentive_id);

-- What a client was given besides incentives and plans: discounts, goods, other.
CREATE TABLE client_given (
  id BIGINT NOT NULL PRIMARY KEY,
  client_id BIGINT NOT NULL,
  day DATE NOT NULL,
  kind VARCHAR(10) NOT NULL,
  amount DECIMAL(19, 2) NOT NULL,
  remark VARCHAR(200),
  entered_by VARCHAR(100) NOT NULL,
  CONSTRAINT client_given_client FOREIGN KEY (client_id) REFERENCES client (id) ON DELETE CASCADE,
  CONSTRAINT client_given_kind CHECK (kind IN ('DISCOUNT', 'GOODS', 'OTHER')),
  CONSTRAINT client_given_amount CHECK (amount > 0)
);
CREATE INDEX client_given_of ON client_given (client_id, day);

-- For reports: one row per incentive and step, in the order of the steps. reached and base: of all trades of the period so far.
CREATE VIEW report_incentive AS
SELECT i.id AS incentive_id, i.client_id, k.code AS client_code, k.name AS client_name, k.region, k.manager, k.sort_key, i.title, i.plan_id, p.title AS plan_title, i.contract_number,
       i.metric, i.product, i.from_date, i.to_date, i.cap, s.position, s.reach, s.kind, s.reward
  FROM incentive i
  JOIN client k ON k.id = i.client_id
  JOIN incentive_step s ON s.incentive_id = i.id
  LEFT JOIN support_plan p ON p.id = i.plan_id;

CREATE VIEW report_incentive_claim AS
SELECT c.id AS claim_id, c.incentive_id, i.client_id, k.code AS client_code, k.name AS client_name, i.title, c.amount, c.state, c.claimed_by, c.claimed_at, c.decided_by, c.decided_at,
       c.comment_text, c.paid_by, c.paid_on, c.reference
  FROM incentive_claim c
  JOIN incentive i ON i.id = c.incentive_id
  JOIN client k ON k.id = i.client_id;

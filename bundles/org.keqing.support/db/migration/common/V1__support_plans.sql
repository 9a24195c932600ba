-- Support plans of clients, with their targets and measures.

CREATE TABLE support_plan (
  id BIGINT NOT NULL PRIMARY KEY,
  version INTEGER DEFAULT 1 NOT NULL,
  client_id BIGINT NOT NULL,
  title VARCHAR(200) NOT NULL,
  goal VARCHAR(1000),
  owner VARCHAR(100) NOT NULL,
  state VARCHAR(20) NOT NULL,
  start_date DATE NOT NULL,
  due_date DATE NOT NULL,
  budget DECIMAL(19, 2),
  actual_cost DECIMAL(19, 2),
  outcome VARCHAR(2000),
  progress DECIMAL(5, 4),
  CONSTRAINT support_plan_client FOREIGN KEY (client_id) REFERENCES client (id)
);
CREATE INDEX support_plan_of ON support_plan (client_id, due_date);
CREATE INDEX support_plan_due ON support_plan (due_date, id);

CREATE TABLE plan_target (
  id BIGINT NOT NULL PRIMARY KEY,
  owner_id BIGINT NOT NULL,
  position INTEGER DEFAULT 0 NOT NULL,
  metric VARCHAR(100) NOT NULL,
  unit VARCHAR(40),
  baseline DECIMAL(19, 4),
  goal_value DECIMAL(19, 4) NOT NULL,
  actual_value DECIMAL(19, 4),
  CONSTRAINT plan_target_owner FOREIGN KEY (owner_id) REFERENCES support_plan (id) ON DELETE CASCADE
);
CREATE INDEX plan_target_of ON plan_target (owner_id, position);

CREATE TABLE plan_measure (
  id BIGINT NOT NULL PRIMARY KEY,
  owner_id BIGINT NOT NULL,
  position INTEGER DEFAULT 0 NOT NULL,
  name VARCHAR(200) NOT NULL,
  owner VARCHAR(100),
  due_date DATE,
  cost DECIMAL(19, 2),
  done BOOLEAN DEFAULT FALSE NOT NULL,
  CONSTRAINT plan_measure_owner FOREIGN KEY (owner_id) REFERENCES support_plan (id) ON DELETE CASCADE
);
CREATE INDEX plan_measure_of ON plan_measure (owner_id, position);

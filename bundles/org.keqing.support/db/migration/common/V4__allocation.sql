-- Supply allocation: what clients have on hand, runs with their classes and lines. Times are UTC. Units are whole, quantities have four decimals.

CREATE TABLE client_stock (
  client_id BIGINT NOT NULL,
  product VARCHAR(200) NOT NULL,
  quantity DECIMAL(19, 4) NOT NULL,
  counted_on DATE NOT NULL,
  entered_by VARCHAR(100) NOT NULL,
  CONSTRAINT client_stock_pk PRIMARY KEY (client_id, product),
  CONSTRAINT client_stock_client FOREIGN KEY (client_id) REFERENCES client (id) ON DELETE CASCADE,
  CONSTRAINT client_stock_quantity CHECK (quantity >= 0)
);
CREATE INDEX client_stock_product ON client_stock (product, client_id);

CREATE TABLE allocation_run (
  id BIGINT NOT NULL PRIMARY KEY,
  period DATE NOT NULL,               -- first day of the month
  product VARCHAR(200) NOT NULL,
  supply BIGINT NOT NULL,
  source VARCHAR(128) NOT NULL,
  season DECIMAL(9, 4) NOT NULL,
  less_stock BOOLEAN NOT NULL,
  months INTEGER NOT NULL,
  anomaly_factor DECIMAL(9, 4) NOT NULL,
  anomaly_least INTEGER NOT NULL,
  state VARCHAR(10) NOT NULL,
  client_count INTEGER NOT NULL,
  shared BIGINT NOT NULL,
  rest BIGINT NOT NULL,
  full_count INTEGER NOT NULL,
  suspicious_count INTEGER NOT NULL,
  created_by VARCHAR(100) NOT NULL,
  created_at TIMESTAMP NOT NULL,
  frozen_by VARCHAR(100),
  frozen_at TIMESTAMP,
  published_by VARCHAR(100),
  published_at TIMESTAMP,
  CONSTRAINT allocation_run_count UNIQUE (id, client_count),
  CONSTRAINT allocation_run_state CHECK (state IN ('DRAFT', 'FROZEN', 'PUBLISHED')),
  CONSTRAINT allocation_run_sum CHECK (supply >= 0 AND shared >= 0 AND rest >= 0 AND shared + rest = supply)
);
CREATE INDEX allocation_run_period ON allocation_run (period, product);

CREATE TABLE allocation_class (
  run_id BIGINT NOT NULL,
  position INTEGER NOT NULL,
  class_id VARCHAR(64) NOT NULL,
  scheme_id VARCHAR(128),
  name_en VARCHAR(200) NOT NULL,
  name_zh VARCHAR(200) NOT NULL,
  weight DECIMAL(15, 4) NOT NULL,
  ceiling DECIMAL(15, 4),
  clients INTEGER NOT NULL,
  room BIGINT NOT NULL,
  shared BIGINT NOT NULL,
  median DECIMAL(19, 4),
  CONSTRAINT allocation_class_pk PRIMARY KEY (run_id, position),
  CONSTRAINT allocation_class_id UNIQUE (run_id, class_id),
  CONSTRAINT allocation_class_run FOREIGN KEY (run_id) REFERENCES allocation_run (id)
);

-- Rows are numbered 0 to client_count - 1, and client_count is that of the run: a complete run has no number left, so that no row can be added to it.
-- Code and name are those of the day: a published list stays what it was.
CREATE TABLE allocation_line (
  run_id BIGINT NOT NULL,
  row_no INTEGER NOT NULL,
  client_count INTEGER NOT NULL,
  client_id BIGINT NOT NULL,
  client_code VARCHAR(64) NOT NULL,
  client_name VARCHAR(200) NOT NULL,
  region VARCHAR(100),
  manager VARCHAR(100),
  class_position INTEGER NOT NULL,
  purchases DECIMAL(19, 4) NOT NULL,
  stock DECIMAL(19, 4),
  room BIGINT NOT NULL,
  exact_share DECIMAL(19, 4) NOT NULL,
  by_remainder BOOLEAN NOT NULL,
  is_full BOOLEAN NOT NULL,
  units BIGINT NOT NULL,
  suspicious BOOLEAN NOT NULL,
  CONSTRAINT allocation_line_pk PRIMARY KEY (run_id, row_no),
  CONSTRAINT allocation_line_complete CHECK (row_no >= 0 AND row_no < client_count),
  CONSTRAINT allocation_line_ceiling CHECK (units >= 0 AND units <= room),
  CONSTRAINT allocation_line_run FOREIGN KEY (run_id, client_count) REFERENCES allocation_run (id, client_count),
  CONSTRAINT allocation_line_class FOREIGN KEY (run_id, class_position) REFERENCES allocation_class (run_id, position)
);
CREATE INDEX allocation_line_client ON allocation_line (client_id, run_id);

-- For reports: one row per run, named by month and product.
CREATE VIEW report_allocation_run AS
SELECT r.id AS run_id, r.period, r.product, r.supply, r.season, r.less_stock, r.months, r.anomaly_factor, r.state, r.client_count, r.shared, r.rest, r.full_count, r.suspicious_count,
       r.created_by, r.created_at, r.frozen_by, r.published_by, r.published_at
  FROM allocation_run r;

-- For reports: one row per class of a run.
CREATE VIEW report_allocation_class AS
SELECT c.run_id, c.position, c.class_id, c.name_en, c.name_zh, c.weight, c.ceiling, c.clients, c.room, c.shared, c.median
  FROM allocation_class c;

-- For reports: one row per client of a run.
CREATE VIEW report_allocation_line AS
SELECT l.run_id, l.client_id, l.client_code, l.client_name, l.region, l.manager, c.position, c.name_en, c.name_zh, c.weight, c.ceiling, c.median, l.purchases, l.stock, l.room,
       l.exact_share, l.by_remainder, l.is_full, l.units, l.suspicious
  FROM allocation_line l
  JOIN allocation_class c ON c.run_id = l.run_id AND c.position = l.class_position;

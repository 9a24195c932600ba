-- The client file, its facts, the history of changes, imported files and settings.
-- Ids are made by the program and sorted by time; points in time are UTC.

CREATE TABLE client (
  id BIGINT NOT NULL PRIMARY KEY,
  version INTEGER DEFAULT 1 NOT NULL,
  code VARCHAR(64) NOT NULL,
  name VARCHAR(200) NOT NULL,
  licence_number VARCHAR(64),
  legal_representative VARCHAR(100),
  settlement_method VARCHAR(100),
  order_cycle VARCHAR(100),
  nature VARCHAR(100),
  registered_capital DECIMAL(19, 2),
  display_form VARCHAR(100),
  region VARCHAR(100),
  floor_area DECIMAL(12, 2),
  manager VARCHAR(100),
  order_taker VARCHAR(100),
  delivery_person VARCHAR(100),
  route VARCHAR(100),
  visit_frequency INTEGER,
  order_frequency INTEGER,
  outlet_scale VARCHAR(100),
  licence_type VARCHAR(100),
  compliance VARCHAR(1000),
  issuing_office VARCHAR(200),
  supervisor VARCHAR(100),
  client_class VARCHAR(100),
  credit_grade VARCHAR(100),
  credit_limit DECIMAL(19, 2),
  under_watch BOOLEAN DEFAULT FALSE NOT NULL,
  model_outlet BOOLEAN DEFAULT FALSE NOT NULL,
  licence_issued DATE,
  licence_expires DATE,
  annual_review DATE,
  business_state VARCHAR(100),
  cooperation VARCHAR(200),
  business_traits VARCHAR(2000),
  trading_area VARCHAR(2000),
  flexibility VARCHAR(2000),
  distribution_ability VARCHAR(2000),
  funds VARCHAR(2000),
  logistics VARCHAR(2000),
  since DATE,
  contact_name VARCHAR(100),
  telephone VARCHAR(64),
  address VARCHAR(500),
  city VARCHAR(100),
  country VARCHAR(100),
  birthday DATE,
  native_place VARCHAR(200),
  career VARCHAR(2000),
  years_in_trade INTEGER,
  interests VARCHAR(2000),
  daily_rhythm VARCHAR(2000),
  family VARCHAR(2000),
  attitude VARCHAR(2000),
  other_brands VARCHAR(2000),
  win_cooperation VARCHAR(2000),
  tier VARCHAR(64),
  tier_scheme VARCHAR(128),
  tier_since DATE,
  score DECIMAL(19, 10),
  designated BOOLEAN DEFAULT FALSE NOT NULL,
  pinyin VARCHAR(200),
  sort_key VARCHAR(400),
  CONSTRAINT client_code UNIQUE (code)
);
CREATE INDEX client_code_list ON client (code, id);
CREATE INDEX client_name ON client (name, id, code, pinyin);
CREATE INDEX client_sort_key ON client (sort_key, id);
CREATE INDEX client_pinyin ON client (pinyin, id);
CREATE INDEX client_region ON client (region, id);
CREATE INDEX client_manager ON client (manager, id);
CREATE INDEX client_tier ON client (tier, id);
CREATE INDEX client_score ON client (score, id);

CREATE TABLE contact (
  id BIGINT NOT NULL PRIMARY KEY,
  owner_id BIGINT NOT NULL,
  position INTEGER DEFAULT 0 NOT NULL,
  name VARCHAR(100) NOT NULL,
  role VARCHAR(100),
  telephone VARCHAR(64),
  email VARCHAR(200),
  birthday DATE,
  remark VARCHAR(1000),
  CONSTRAINT contact_owner FOREIGN KEY (owner_id) REFERENCES client (id) ON DELETE CASCADE
);
CREATE INDEX contact_of ON contact (owner_id, position);

CREATE TABLE team_member (
  id BIGINT NOT NULL PRIMARY KEY,
  owner_id BIGINT NOT NULL,
  position INTEGER DEFAULT 0 NOT NULL,
  person VARCHAR(100) NOT NULL,
  department VARCHAR(100),
  role VARCHAR(100),
  CONSTRAINT team_member_owner FOREIGN KEY (owner_id) REFERENCES client (id) ON DELETE CASCADE
);
CREATE INDEX team_member_of ON team_member (owner_id, position);

CREATE TABLE trade (
  id BIGINT NOT NULL PRIMARY KEY,
  version INTEGER DEFAULT 1 NOT NULL,
  ref VARCHAR(100),
  client_id BIGINT NOT NULL,
  trade_date DATE NOT NULL,
  product VARCHAR(200),
  quantity DECIMAL(19, 4),
  amount DECIMAL(19, 4),
  cost DECIMAL(19, 4),
  CONSTRAINT trade_ref UNIQUE (ref)
);
CREATE INDEX trade_client ON trade (client_id, trade_date);

CREATE TABLE due (
  id BIGINT NOT NULL PRIMARY KEY,
  version INTEGER DEFAULT 1 NOT NULL,
  client_id BIGINT NOT NULL,
  due_date DATE NOT NULL,
  amount DECIMAL(19, 4) NOT NULL,
  paid_date DATE,
  paid_amount DECIMAL(19, 4),
  occurrence INTEGER DEFAULT 0 NOT NULL,
  CONSTRAINT due_key UNIQUE (client_id, due_date, amount, occurrence)
);

CREATE TABLE satisfaction (
  id BIGINT NOT NULL PRIMARY KEY,
  version INTEGER DEFAULT 1 NOT NULL,
  client_id BIGINT NOT NULL,
  survey_date DATE NOT NULL,
  dimension VARCHAR(100) NOT NULL,
  expectation DECIMAL(4, 2) NOT NULL,
  experience DECIMAL(4, 2) NOT NULL
);
CREATE INDEX satisfaction_client ON satisfaction (client_id, survey_date);

-- One row per changed feature, written in the transaction of the change. action: created, changed, deleted.
CREATE TABLE history (
  id BIGINT NOT NULL PRIMARY KEY,
  at_time TIMESTAMP NOT NULL,
  who VARCHAR(200) NOT NULL,
  action VARCHAR(10) NOT NULL,
  type VARCHAR(100) NOT NULL,
  aggregate_id BIGINT NOT NULL,
  object_id BIGINT NOT NULL,
  feature VARCHAR(100),
  old_value VARCHAR(4000),
  new_value VARCHAR(4000)
);
CREATE INDEX history_aggregate ON history (aggregate_id, at_time);
CREATE INDEX history_time ON history (at_time);

-- Files that were imported, recognised by their content.
CREATE TABLE import_file (
  id BIGINT NOT NULL PRIMARY KEY,
  kind VARCHAR(100) NOT NULL,
  name VARCHAR(1000) NOT NULL,
  sha256 VARCHAR(64) NOT NULL,
  row_count BIGINT NOT NULL,
  imported_at TIMESTAMP NOT NULL,
  who VARCHAR(200) NOT NULL,
  CONSTRAINT import_file_content UNIQUE (kind, sha256)
);

CREATE TABLE setting (
  name VARCHAR(200) NOT NULL PRIMARY KEY,
  value VARCHAR(4000)
);

CREATE VIEW report_client AS
SELECT id AS client_id, code AS client_code, name AS client_name, region, manager, nature, legal_representative, licence_number,
       settlement_method, credit_grade, credit_limit, outlet_scale, client_class, business_state, contact_name, telephone, address, city, country,
       since, tier, tier_scheme, tier_since, score, designated, sort_key
FROM client;

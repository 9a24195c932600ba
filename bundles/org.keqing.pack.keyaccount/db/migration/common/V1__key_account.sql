-- The client as key account, at most one file per client: what people judge of it, and who is answerable for it from the company down to the working group.
-- influence, loyalty: none, 2, 4, 6, 8, 10.

CREATE TABLE key_account (
  id BIGINT NOT NULL PRIMARY KEY,
  owner_id BIGINT NOT NULL,
  position INTEGER DEFAULT 0 NOT NULL,
  influence VARCHAR(10) DEFAULT 'none' NOT NULL,
  influence_evidence VARCHAR(1000),
  influence_by VARCHAR(100),
  influence_on DATE,
  loyalty VARCHAR(10) DEFAULT 'none' NOT NULL,
  loyalty_evidence VARCHAR(1000),
  loyalty_by VARCHAR(100),
  loyalty_on DATE,
  sponsor VARCHAR(100),
  department VARCHAR(100),
  department_head VARCHAR(100),
  working_group VARCHAR(100),
  group_leader VARCHAR(100),
  CONSTRAINT key_account_owner UNIQUE (owner_id),
  CONSTRAINT key_account_client FOREIGN KEY (owner_id) REFERENCES client (id) ON DELETE CASCADE
);

-- From where on the traits of an account are worth a word. Data of the company; the first values are defaults.
-- large: share of the largest purchase in all, 0 to 1. steady: share of the months with a purchase, 0 to 1. change: of the last half against the first, 0 to 1.
-- silence: days without a purchase up to the end of the period. months: fewest months since the first purchase from which continuity is judged.
CREATE TABLE key_account_limit (
  name VARCHAR(20) NOT NULL,
  limit_value DECIMAL(15, 4) NOT NULL,
  changed_by VARCHAR(100),
  CONSTRAINT key_account_limit_pk PRIMARY KEY (name),
  CONSTRAINT key_account_limit_value CHECK (limit_value > 0)
);
INSERT INTO key_account_limit (name, limit_value) VALUES ('large', 0.5), ('steady', 0.75), ('change', 0.2), ('silence', 90), ('months', 6);

-- For reports. influence, loyalty: points, null when not judged. members, departments: of the service team.
CREATE VIEW report_key_account AS
SELECT c.id AS client_id, c.code AS client_code, c.name AS client_name, c.region, c.manager, c.sort_key,
       CASE WHEN k.influence = 'none' THEN NULL ELSE CAST(k.influence AS INTEGER) END AS influence, k.influence_evidence, k.influence_by, k.influence_on,
       CASE WHEN k.loyalty = 'none' THEN NULL ELSE CAST(k.loyalty AS INTEGER) END AS loyalty, k.loyalty_evidence, k.loyalty_by, k.loyalty_on,
       k.sponsor, k.department, k.department_head, k.working_group, k.group_leader,
       (SELECT COUNT(*) FROM team_member m WHERE m.owner_id = c.id) AS members, (SELECT COUNT(DISTINCT m.department) FROM team_member m WHERE m.owner_id = c.id) AS departments
  FROM client c JOIN key_account k ON k.owner_id = c.id;

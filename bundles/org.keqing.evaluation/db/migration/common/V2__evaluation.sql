-- Evaluation rounds: what was frozen, who scored, what came out. Times are UTC.

CREATE TABLE evaluation_round (
    id             BIGINT NOT NULL,
    name           VARCHAR(100) NOT NULL,
    scheme_id      VARCHAR(128) NOT NULL,
    scheme_version INTEGER NOT NULL,
    from_date      DATE NOT NULL,
    as_of          DATE NOT NULL,
    state          VARCHAR(10) NOT NULL,
    head_weight    DECIMAL(7,3) NOT NULL,
    deputy_weight  DECIMAL(7,3) NOT NULL,
    member_weight  DECIMAL(7,3) NOT NULL,
    client_count   INTEGER NOT NULL,
    amount         DECIMAL(25,4),
    previous_id    BIGINT,
    revision       INTEGER NOT NULL,
    prepared_by    VARCHAR(100) NOT NULL,
    prepared_at    TIMESTAMP NOT NULL,
    confirmed_by   VARCHAR(100),
    confirmed_at   TIMESTAMP,
    closed_by      VARCHAR(100),
    closed_at      TIMESTAMP,
    CONSTRAINT evaluation_round_pk PRIMARY KEY (id),
    CONSTRAINT evaluation_round_name UNIQUE (name),
    CONSTRAINT evaluation_round_count UNIQUE (id, client_count),
    CONSTRAINT evaluation_round_state CHECK (state IN ('PREPARED', 'SCORING', 'REVIEW', 'CONFIRMED', 'CLOSED')),
    CONSTRAINT evaluation_round_period CHECK (from_date <= as_of)
);

ALTER TABLE round_content ADD CONSTRAINT round_content_round FOREIGN KEY (round_id) REFERENCES evaluation_round (id);

CREATE TABLE committee_member (
    round_id BIGINT NOT NULL,
    person   VARCHAR(100) NOT NULL,
    role     VARCHAR(10) NOT NULL,
    row_no   INTEGER NOT NULL,
    CONSTRAINT committee_member_pk PRIMARY KEY (round_id, person),
    CONSTRAINT committee_member_round FOREIGN KEY (round_id) REFERENCES evaluation_round (id),
    CONSTRAINT committee_member_role CHECK (role IN ('HEAD', 'DEPUTY', 'MEMBER'))
);

-- One row per client and evaluator. round_id 0 is the pool of grades imported without a round; preparing a round copies them (copied = true).
-- grades: criterion=grade;criterion=grade, criteria in alphabetical order, plain decimals.
CREATE TABLE sheet (
    round_id  BIGINT NOT NULL,
    client_id BIGINT NOT NULL,
    evaluator VARCHAR(100) NOT NULL,
    grades    VARCHAR(1000) NOT NULL,
    copied    BOOLEAN,
    saved_by  VARCHAR(100),
    saved_at  TIMESTAMP,
    CONSTRAINT sheet_pk PRIMARY KEY (round_id, client_id, evaluator)
);

-- The tiers of a round with their names as frozen, and from review on their figures. tier_order 999 holds the clients that were not assessed (tier is null).
CREATE TABLE round_tier (
    round_id     BIGINT NOT NULL,
    tier_order   INTEGER NOT NULL,
    tier         VARCHAR(64),
    colour       VARCHAR(20),
    name_en      VARCHAR(200),
    name_zh      VARCHAR(200),
    clients      INTEGER NOT NULL,
    share        DECIMAL(9,6) NOT NULL,
    amount       DECIMAL(25,4) NOT NULL,
    amount_share DECIMAL(9,6) NOT NULL,
    designated   INTEGER NOT NULL,
    CONSTRAINT round_tier_pk PRIMARY KEY (round_id, tier_order),
    CONSTRAINT round_tier_round FOREIGN KEY (round_id) REFERENCES evaluation_round (id)
);

-- One row per client and round. inputs and grades are packed in the order of the frozen scheme, parts separated by ';', an empty part is missing:
-- inputs = one exact decimal per input of the scheme; grades = the committee's exact mean per criterion, n or n/d.
-- Rows are numbered 0 to client_count - 1, and client_count is that of the round: a complete round has no number left, so that no row can ever be added to it.
-- amount is the client's trade of the period (null = no trade); tier is null when the client was not assessed.
CREATE TABLE evaluation (
    round_id     BIGINT NOT NULL,
    row_no       INTEGER NOT NULL,
    client_count INTEGER NOT NULL,
    client_id    BIGINT NOT NULL,
    tier         VARCHAR(64),
    tier_order   INTEGER,
    score        DECIMAL(29,10),
    coverage     DECIMAL(11,10) NOT NULL,
    designated   BOOLEAN NOT NULL,
    amount       DECIMAL(25,4),
    inputs       VARCHAR(1000) NOT NULL,
    grades       VARCHAR(1000) NOT NULL,
    CONSTRAINT evaluation_pk PRIMARY KEY (round_id, row_no),
    CONSTRAINT evaluation_client UNIQUE (client_id, round_id),
    CONSTRAINT evaluation_round_complete CHECK (row_no >= 0 AND row_no < client_count),
    CONSTRAINT evaluation_of_round FOREIGN KEY (round_id, client_count) REFERENCES evaluation_round (id, client_count)
);

-- A later evaluation of one client in a confirmed round: the first corrects the round's own row (corrects is null), each next one the one before.
CREATE TABLE evaluation_correction (
    id           BIGINT NOT NULL,
    round_id     BIGINT NOT NULL,
    client_id    BIGINT NOT NULL,
    sequence_no  INTEGER NOT NULL,
    corrects     BIGINT,
    tier         VARCHAR(64),
    tier_order   INTEGER,
    score        DECIMAL(29,10),
    coverage     DECIMAL(11,10) NOT NULL,
    designated   BOOLEAN NOT NULL,
    amount       DECIMAL(25,4),
    inputs       VARCHAR(1000) NOT NULL,
    grades       VARCHAR(1000) NOT NULL,
    reason       VARCHAR(1000) NOT NULL,
    corrected_by VARCHAR(100) NOT NULL,
    corrected_at TIMESTAMP NOT NULL,
    CONSTRAINT evaluation_correction_pk PRIMARY KEY (id),
    CONSTRAINT evaluation_correction_sequence UNIQUE (client_id, round_id, sequence_no),
    CONSTRAINT evaluation_correction_of FOREIGN KEY (client_id, round_id) REFERENCES evaluation (client_id, round_id),
    CONSTRAINT evaluation_correction_before FOREIGN KEY (corrects) REFERENCES evaluation_correction (id)
);

-- Key clients by designation, whatever their score.
CREATE TABLE designation (
    id          BIGINT NOT NULL,
    client_id   BIGINT NOT NULL,
    reason      VARCHAR(1000) NOT NULL,
    proposer    VARCHAR(100) NOT NULL,
    approver    VARCHAR(100) NOT NULL,
    from_date   DATE NOT NULL,
    to_date     DATE,
    created_at  TIMESTAMP NOT NULL,
    CONSTRAINT designation_pk PRIMARY KEY (id),
    CONSTRAINT designation_four_eyes CHECK (approver <> proposer),
    CONSTRAINT designation_period CHECK (to_date IS NULL OR to_date >= from_date)
);
CREATE INDEX designation_client ON designation (client_id, from_date);

-- Every evaluation that counts or counted: rows of confirmed rounds, replaced by their last correction where there is one.
CREATE VIEW evaluation_in_force AS
SELECT e.client_id, e.round_id, r.name AS round_name, r.scheme_id, r.scheme_version, r.as_of, r.confirmed_at,
       CASE WHEN c.id IS NULL THEN e.tier ELSE c.tier END AS tier,
       CASE WHEN c.id IS NULL THEN e.score ELSE c.score END AS score,
       CASE WHEN c.id IS NULL THEN e.designated ELSE c.designated END AS designated,
       c.id AS correction_id
  FROM evaluation e
  JOIN evaluation_round r ON r.id = e.round_id
  LEFT JOIN evaluation_correction c ON c.client_id = e.client_id AND c.round_id = e.round_id
       AND NOT EXISTS (SELECT 1 FROM evaluation_correction n WHERE n.corrects = c.id)
 WHERE r.state IN ('CONFIRMED', 'CLOSED');

-- The tier history of the clients, per scheme: from_date is the cut-off date of the round, to_date that of the next evaluation of the same scheme
-- (the standing counts up to the day before; null = counts now).
CREATE VIEW tier_standing AS
SELECT s.client_id, s.scheme_id, s.scheme_version, s.tier, s.score, s.designated, s.as_of AS from_date,
       (SELECT MIN(n.as_of) FROM evaluation_in_force n
         WHERE n.client_id = s.client_id AND n.scheme_id = s.scheme_id AND n.tier IS NOT NULL
           AND (n.as_of > s.as_of OR (n.as_of = s.as_of AND n.confirmed_at > s.confirmed_at))) AS to_date,
       s.round_id, s.round_name, s.correction_id
  FROM evaluation_in_force s
 WHERE s.tier IS NOT NULL;

-- For reports: one row per client and round in review or later, as computed (a confirmed round never changes; what a correction gave stands in corrected_*).
-- client_code, client_name, region, manager: as they are today. score, amount: exact. tier_order: 1 = highest, 999 = not assessed. coverage: 0 to 1.
CREATE VIEW report_evaluation AS
SELECT e.round_id, r.name AS round_name, r.scheme_id, r.scheme_version, r.from_date, r.as_of, r.state AS round_state,
       e.client_id, k.code AS client_code, k.name AS client_name, k.region, k.manager, k.sort_key,
       e.score, e.tier, t.tier_order, t.name_en AS tier_name_en, t.name_zh AS tier_name_zh, t.colour AS tier_colour,
       e.designated, e.coverage, e.amount, c.tier AS corrected_tier, c.score AS corrected_score, c.reason AS correction_reason
  FROM evaluation e
  JOIN evaluation_round r ON r.id = e.round_id
  JOIN round_tier t ON t.round_id = e.round_id AND t.tier_order = COALESCE(e.tier_order, 999)
  LEFT JOIN client k ON k.id = e.client_id
  LEFT JOIN evaluation_correction c ON c.client_id = e.client_id AND c.round_id = e.round_id
       AND NOT EXISTS (SELECT 1 FROM evaluation_correction n WHERE n.corrects = c.id);

-- For reports: one row per round and tier, also empty tiers, and one (tier null, tier_order 999) for the clients that were not assessed.
-- clients, amount, designated: of the tier. share, amount_share: 0 to 1 of all clients and of the whole amount of the round (round_clients, round_amount).
CREATE VIEW report_round AS
SELECT r.id AS round_id, r.name AS round_name, r.scheme_id, r.scheme_version, r.from_date, r.as_of, r.state AS round_state,
       p.name AS previous_round, r.prepared_by, r.prepared_at, r.confirmed_by, r.confirmed_at,
       t.tier, t.tier_order, t.name_en AS tier_name_en, t.name_zh AS tier_name_zh, t.colour AS tier_colour,
       t.clients, t.share, t.amount, t.amount_share, t.designated, r.client_count AS round_clients, r.amount AS round_amount
  FROM evaluation_round r
  JOIN round_tier t ON t.round_id = r.id
  LEFT JOIN evaluation_round p ON p.id = r.previous_id;

-- For reports: the clients assessed both in a round and in the confirmed round of the same scheme before it whose tier differs.
CREATE VIEW report_movers AS
SELECT r.id AS round_id, r.name AS round_name, p.name AS previous_round, e.client_id,
       k.code AS client_code, k.name AS client_name, k.region, k.manager,
       b.tier AS from_tier, bt.tier_order AS from_order, bt.name_en AS from_name_en, bt.name_zh AS from_name_zh, b.score AS from_score,
       e.tier AS to_tier, et.tier_order AS to_order, et.name_en AS to_name_en, et.name_zh AS to_name_zh, e.score AS to_score
  FROM evaluation_round r
  JOIN evaluation_round p ON p.id = r.previous_id
  JOIN evaluation e ON e.round_id = r.id
  JOIN evaluation b ON b.round_id = p.id AND b.client_id = e.client_id
  JOIN round_tier et ON et.round_id = r.id AND et.tier_order = e.tier_order
  JOIN round_tier bt ON bt.round_id = p.id AND bt.tier_order = b.tier_order
  LEFT JOIN client k ON k.id = e.client_id
 WHERE e.tier <> b.tier;

-- For reports: the sheets of a round, one row per client and evaluator; grades packed as in table sheet. role_order: 1 head, 2 deputy, 3 member.
CREATE VIEW report_sheet AS
SELECT r.id AS round_id, r.name AS round_name, s.client_id, k.code AS client_code, k.name AS client_name, s.evaluator, m.role,
       CASE m.role WHEN 'HEAD' THEN 1 WHEN 'DEPUTY' THEN 2 ELSE 3 END AS role_order, s.grades
  FROM sheet s
  JOIN evaluation_round r ON r.id = s.round_id
  JOIN committee_member m ON m.round_id = s.round_id AND m.person = s.evaluator
  LEFT JOIN client k ON k.id = s.client_id;

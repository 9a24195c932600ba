-- Screening (优胜劣汰): what a tier is due, what a candidate must meet, and one campaign per period that lets the weakest tenants go.

-- What is done with the tenants of a tier: KEEP, CULTIVATE, HEDGE, ELIMINATE. Data of the market; the first values are those of the schemes' own descriptions.
CREATE TABLE screening_disposition (
    scheme_id   VARCHAR(128) NOT NULL,
    tier        VARCHAR(64) NOT NULL,
    disposition VARCHAR(12) NOT NULL,
    CONSTRAINT screening_disposition_pk PRIMARY KEY (scheme_id, tier),
    CONSTRAINT screening_disposition_kind CHECK (disposition IN ('KEEP', 'CULTIVATE', 'HEDGE', 'ELIMINATE'))
);
INSERT INTO screening_disposition (scheme_id, tier, disposition) VALUES
    ('market.sales-loyalty', 'a', 'ELIMINATE'), ('market.sales-loyalty', 'b', 'HEDGE'), ('market.sales-loyalty', 'c', 'CULTIVATE'), ('market.sales-loyalty', 'd', 'KEEP');

-- Admission standards: what every candidate must meet.
CREATE TABLE admission_standard (
    id       BIGINT NOT NULL,
    position INTEGER NOT NULL,
    text     VARCHAR(400) NOT NULL,
    CONSTRAINT admission_standard_pk PRIMARY KEY (id)
);

-- The pipeline of candidates that may take a stall.
CREATE TABLE screening_candidate (
    id         BIGINT NOT NULL,
    name       VARCHAR(200) NOT NULL,
    category   VARCHAR(80),
    contact    VARCHAR(100),
    telephone  VARCHAR(40),
    applied_on DATE NOT NULL,
    added_by   VARCHAR(100) NOT NULL,
    CONSTRAINT screening_candidate_pk PRIMARY KEY (id)
);
CREATE TABLE candidate_standard (
    candidate_id BIGINT NOT NULL,
    standard_id  BIGINT NOT NULL,
    CONSTRAINT candidate_standard_pk PRIMARY KEY (candidate_id, standard_id),
    CONSTRAINT candidate_standard_candidate FOREIGN KEY (candidate_id) REFERENCES screening_candidate (id) ON DELETE CASCADE,
    CONSTRAINT candidate_standard_standard FOREIGN KEY (standard_id) REFERENCES admission_standard (id) ON DELETE CASCADE
);

-- One campaign per period over a confirmed round. rate: share of the tenants to let go, 0 to 1.
CREATE TABLE screening_campaign (
    id         BIGINT NOT NULL,
    name       VARCHAR(100) NOT NULL,
    round_id   BIGINT NOT NULL,
    rate       DECIMAL(9,6) NOT NULL,
    state      VARCHAR(10) NOT NULL,
    tenants    INTEGER NOT NULL,
    quota      INTEGER NOT NULL,
    started_by VARCHAR(100) NOT NULL,
    started_at TIMESTAMP NOT NULL,
    decided_by VARCHAR(100),
    decided_at TIMESTAMP,
    CONSTRAINT screening_campaign_pk PRIMARY KEY (id),
    CONSTRAINT screening_campaign_name UNIQUE (name),
    CONSTRAINT screening_campaign_round FOREIGN KEY (round_id) REFERENCES evaluation_round (id),
    CONSTRAINT screening_campaign_state CHECK (state IN ('PROPOSED', 'DECIDED', 'CLOSED')),
    CONSTRAINT screening_campaign_rate CHECK (rate >= 0 AND rate <= 1)
);

-- Every tenant of the round. weakness: 1 is the weakest of those that may go, null for those whose tier is not due to go. A spared tenant names why.
CREATE TABLE screening_entry (
    campaign_id  BIGINT NOT NULL,
    client_id    BIGINT NOT NULL,
    tier         VARCHAR(64),
    disposition  VARCHAR(12) NOT NULL,
    amount       DECIMAL(25,4),
    weakness     INTEGER,
    leaves       BOOLEAN NOT NULL,
    spared_by    VARCHAR(100),
    spared_for   VARCHAR(400),
    candidate_id BIGINT,
    CONSTRAINT screening_entry_pk PRIMARY KEY (campaign_id, client_id),
    CONSTRAINT screening_entry_campaign FOREIGN KEY (campaign_id) REFERENCES screening_campaign (id) ON DELETE CASCADE,
    CONSTRAINT screening_entry_candidate FOREIGN KEY (candidate_id) REFERENCES screening_candidate (id),
    CONSTRAINT screening_entry_replaced CHECK (candidate_id IS NULL OR leaves = TRUE)
);
CREATE INDEX screening_entry_taken ON screening_entry (candidate_id);

-- For reports: the tenants that leave and those that were spared, with their stall and who takes it.
CREATE VIEW report_screening AS
SELECT s.id AS campaign_id, s.name AS campaign, s.rate, s.state, s.tenants, s.quota, s.decided_by, s.decided_at, r.name AS round_name, r.as_of,
       e.client_id, k.code AS client_code, k.name AS client_name, k.region, k.manager, k.sort_key, t.stall, t.area, t.category, e.disposition, e.amount, e.weakness, e.leaves,
       e.spared_by, e.spared_for, n.name AS candidate, n.category AS candidate_category,
       v.tier, v.tier_order, v.name_en AS tier_name_en, v.name_zh AS tier_name_zh
  FROM screening_campaign s
  JOIN evaluation_round r ON r.id = s.round_id
  JOIN screening_entry e ON e.campaign_id = s.id
  LEFT JOIN client k ON k.id = e.client_id
  LEFT JOIN tenant t ON t.owner_id = e.client_id
  LEFT JOIN screening_candidate n ON n.id = e.candidate_id
  LEFT JOIN round_tier v ON v.round_id = s.round_id AND v.tier = e.tier;

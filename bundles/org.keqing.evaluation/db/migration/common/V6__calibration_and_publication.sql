-- How a committee scores: blind = nobody sees the sheets of others before the reveal. A round without a row scores openly.
CREATE TABLE round_scoring (
    round_id    BIGINT NOT NULL,
    blind       BOOLEAN NOT NULL,
    revealed_by VARCHAR(100),
    revealed_at TIMESTAMP,
    CONSTRAINT round_scoring_pk PRIMARY KEY (round_id),
    CONSTRAINT round_scoring_round FOREIGN KEY (round_id) REFERENCES evaluation_round (id) ON DELETE CASCADE
);

-- The clients that everybody of the committee grades, so that the evaluators can be compared on the same ones.
CREATE TABLE round_anchor (
    round_id  BIGINT NOT NULL,
    client_id BIGINT NOT NULL,
    CONSTRAINT round_anchor_pk PRIMARY KEY (round_id, client_id),
    CONSTRAINT round_anchor_round FOREIGN KEY (round_id) REFERENCES evaluation_round (id) ON DELETE CASCADE
);

-- The sheets as they were when they were revealed; table sheet has them as they were reconciled afterwards. grades: as in table sheet.
CREATE TABLE first_sheet (
    round_id  BIGINT NOT NULL,
    client_id BIGINT NOT NULL,
    evaluator VARCHAR(100) NOT NULL,
    grades    VARCHAR(1000) NOT NULL,
    CONSTRAINT first_sheet_pk PRIMARY KEY (round_id, client_id, evaluator),
    CONSTRAINT first_sheet_round FOREIGN KEY (round_id) REFERENCES evaluation_round (id) ON DELETE CASCADE
);

-- The publication of a round: a preliminary list, a window in which clients may object, a final list. Days are inclusive.
CREATE TABLE publication (
    round_id     BIGINT NOT NULL,
    window_from  DATE NOT NULL,
    window_to    DATE NOT NULL,
    announced_by VARCHAR(100) NOT NULL,
    announced_at TIMESTAMP NOT NULL,
    final_by     VARCHAR(100),
    final_at     TIMESTAMP,
    CONSTRAINT publication_pk PRIMARY KEY (round_id),
    CONSTRAINT publication_round FOREIGN KEY (round_id) REFERENCES evaluation_round (id) ON DELETE CASCADE,
    CONSTRAINT publication_window CHECK (window_to >= window_from)
);

-- The preliminary list as it was announced, whatever becomes of the round.
CREATE TABLE publication_entry (
    round_id   BIGINT NOT NULL,
    client_id  BIGINT NOT NULL,
    tier       VARCHAR(64),
    tier_order INTEGER,
    score      DECIMAL(29,10),
    CONSTRAINT publication_entry_pk PRIMARY KEY (round_id, client_id),
    CONSTRAINT publication_entry_list FOREIGN KEY (round_id) REFERENCES publication (round_id) ON DELETE CASCADE
);

-- The objection of a client to its tier. outcome is null while the case is open.
CREATE TABLE dissent (
    id         BIGINT NOT NULL,
    round_id   BIGINT NOT NULL,
    client_id  BIGINT NOT NULL,
    raised_on  DATE NOT NULL,
    raised_by  VARCHAR(100) NOT NULL,
    reason     VARCHAR(1000) NOT NULL,
    wanted     VARCHAR(64),
    outcome    VARCHAR(10),
    answer     VARCHAR(1000),
    decided_by VARCHAR(100),
    decided_on DATE,
    CONSTRAINT dissent_pk PRIMARY KEY (id),
    CONSTRAINT dissent_list FOREIGN KEY (round_id) REFERENCES publication (round_id) ON DELETE CASCADE,
    CONSTRAINT dissent_outcome CHECK (outcome IN ('UPHELD', 'REJECTED', 'WITHDRAWN')),
    CONSTRAINT dissent_closed CHECK ((outcome IS NULL AND decided_on IS NULL) OR (outcome IS NOT NULL AND decided_on IS NOT NULL AND decided_by IS NOT NULL AND answer IS NOT NULL))
);
CREATE INDEX dissent_round ON dissent (round_id, client_id);

-- For reports: the published list of a round. prelim_*: as announced; tier_*: what counts now, corrections included. dissents: cases of the client, open_dissents: those not closed.
CREATE VIEW report_publication AS
SELECT r.id AS round_id, r.name AS round_name, p.window_from, p.window_to, p.announced_by, p.announced_at, p.final_by, p.final_at,
       l.client_id, k.code AS client_code, k.name AS client_name, k.region, k.manager, k.sort_key,
       l.tier AS prelim_tier, COALESCE(l.tier_order, 999) AS prelim_order, b.name_en AS prelim_name_en, b.name_zh AS prelim_name_zh, l.score AS prelim_score,
       t.tier, t.tier_order, t.name_en AS tier_name_en, t.name_zh AS tier_name_zh, t.colour AS tier_colour,
       CASE WHEN c.id IS NULL THEN e.score ELSE c.score END AS score,
       (SELECT COUNT(*) FROM dissent d WHERE d.round_id = l.round_id AND d.client_id = l.client_id) AS dissents,
       (SELECT COUNT(*) FROM dissent d WHERE d.round_id = l.round_id AND d.client_id = l.client_id AND d.outcome IS NULL) AS open_dissents
  FROM publication_entry l
  JOIN publication p ON p.round_id = l.round_id
  JOIN evaluation_round r ON r.id = l.round_id
  JOIN evaluation e ON e.round_id = l.round_id AND e.client_id = l.client_id
  LEFT JOIN evaluation_correction c ON c.client_id = e.client_id AND c.round_id = e.round_id
       AND NOT EXISTS (SELECT 1 FROM evaluation_correction n WHERE n.corrects = c.id)
  JOIN round_tier b ON b.round_id = l.round_id AND b.tier_order = COALESCE(l.tier_order, 999)
  JOIN round_tier t ON t.round_id = l.round_id AND t.tier_order = COALESCE(CASE WHEN c.id IS NULL THEN e.tier_order ELSE c.tier_order END, 999)
  LEFT JOIN client k ON k.id = l.client_id;

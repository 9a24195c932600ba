-- A confirmed round never changes, whoever writes. A change of its rows runs into the check of this empty table.
CREATE TABLE confirmed_round_seal (
    round_id BIGINT NOT NULL,
    CONSTRAINT confirmed_round_never_changes CHECK (round_id < 0 AND round_id > 0)
);

CREATE TRIGGER seal_round_update AFTER UPDATE ON evaluation_round REFERENCING OLD AS o NEW AS n FOR EACH ROW
WHEN (o.state = 'CLOSED' OR (o.state = 'CONFIRMED' AND NOT (n.state IN ('CONFIRMED', 'CLOSED') AND n.id = o.id AND n.name = o.name
    AND n.scheme_id = o.scheme_id AND n.scheme_version = o.scheme_version AND n.from_date = o.from_date AND n.as_of = o.as_of
    AND n.head_weight = o.head_weight AND n.deputy_weight = o.deputy_weight AND n.member_weight = o.member_weight
    AND n.client_count = o.client_count AND COALESCE(n.amount, 0) = COALESCE(o.amount, 0) AND COALESCE(n.previous_id, 0) = COALESCE(o.previous_id, 0)
    AND n.prepared_by = o.prepared_by AND n.prepared_at = o.prepared_at AND n.confirmed_by = o.confirmed_by AND n.confirmed_at = o.confirmed_at)))
INSERT INTO confirmed_round_seal (round_id) VALUES (o.id);

CREATE TRIGGER seal_round_delete AFTER DELETE ON evaluation_round REFERENCING OLD AS o FOR EACH ROW
WHEN (o.state IN ('CONFIRMED', 'CLOSED'))
INSERT INTO confirmed_round_seal (round_id) VALUES (o.id);

CREATE TRIGGER seal_evaluation_update AFTER UPDATE ON evaluation REFERENCING OLD TABLE AS o NEW TABLE AS n FOR EACH STATEMENT
INSERT INTO confirmed_round_seal (round_id)
SELECT r.id FROM evaluation_round r WHERE r.state IN ('CONFIRMED', 'CLOSED')
   AND (r.id IN (SELECT o.round_id FROM o) OR r.id IN (SELECT n.round_id FROM n));

CREATE TRIGGER seal_evaluation_delete AFTER DELETE ON evaluation REFERENCING OLD TABLE AS o FOR EACH STATEMENT
INSERT INTO confirmed_round_seal (round_id)
SELECT r.id FROM evaluation_round r WHERE r.state IN ('CONFIRMED', 'CLOSED') AND r.id IN (SELECT o.round_id FROM o);

CREATE TRIGGER seal_round_content_update AFTER UPDATE ON round_content REFERENCING OLD TABLE AS o NEW TABLE AS n FOR EACH STATEMENT
INSERT INTO confirmed_round_seal (round_id)
SELECT r.id FROM evaluation_round r WHERE r.state IN ('CONFIRMED', 'CLOSED')
   AND (r.id IN (SELECT o.round_id FROM o) OR r.id IN (SELECT n.round_id FROM n));

CREATE TRIGGER seal_round_content_delete AFTER DELETE ON round_content REFERENCING OLD TABLE AS o FOR EACH STATEMENT
INSERT INTO confirmed_round_seal (round_id)
SELECT r.id FROM evaluation_round r WHERE r.state IN ('CONFIRMED', 'CLOSED') AND r.id IN (SELECT o.round_id FROM o);

CREATE TRIGGER seal_round_tier_update AFTER UPDATE ON round_tier REFERENCING OLD TABLE AS o NEW TABLE AS n FOR EACH STATEMENT
INSERT INTO confirmed_round_seal (round_id)
SELECT r.id FROM evaluation_round r WHERE r.state IN ('CONFIRMED', 'CLOSED')
   AND (r.id IN (SELECT o.round_id FROM o) OR r.id IN (SELECT n.round_id FROM n));

CREATE TRIGGER seal_round_tier_delete AFTER DELETE ON round_tier REFERENCING OLD TABLE AS o FOR EACH STATEMENT
INSERT INTO confirmed_round_seal (round_id)
SELECT r.id FROM evaluation_round r WHERE r.state IN ('CONFIRMED', 'CLOSED') AND r.id IN (SELECT o.round_id FROM o);

CREATE TRIGGER seal_committee_member_update AFTER UPDATE ON committee_member REFERENCING OLD TABLE AS o NEW TABLE AS n FOR EACH STATEMENT
INSERT INTO confirmed_round_seal (round_id)
SELECT r.id FROM evaluation_round r WHERE r.state IN ('CONFIRMED', 'CLOSED')
   AND (r.id IN (SELECT o.round_id FROM o) OR r.id IN (SELECT n.round_id FROM n));

CREATE TRIGGER seal_committee_member_delete AFTER DELETE ON committee_member REFERENCING OLD TABLE AS o FOR EACH STATEMENT
INSERT INTO confirmed_round_seal (round_id)
SELECT r.id FROM evaluation_round r WHERE r.state IN ('CONFIRMED', 'CLOSED') AND r.id IN (SELECT o.round_id FROM o);

CREATE TRIGGER seal_sheet_update AFTER UPDATE ON sheet REFERENCING OLD TABLE AS o NEW TABLE AS n FOR EACH STATEMENT
INSERT INTO confirmed_round_seal (round_id)
SELECT r.id FROM evaluation_round r WHERE r.state IN ('CONFIRMED', 'CLOSED')
   AND (r.id IN (SELECT o.round_id FROM o) OR r.id IN (SELECT n.round_id FROM n));

CREATE TRIGGER seal_sheet_delete AFTER DELETE ON sheet REFERENCING OLD TABLE AS o FOR EACH STATEMENT
INSERT INTO confirmed_round_seal (round_id)
SELECT r.id FROM evaluation_round r WHERE r.state IN ('CONFIRMED', 'CLOSED') AND r.id IN (SELECT o.round_id FROM o);

CREATE TRIGGER seal_round_content_insert AFTER INSERT ON round_content REFERENCING NEW TABLE AS n FOR EACH STATEMENT
INSERT INTO confirmed_round_seal (round_id)
SELECT r.id FROM evaluation_round r WHERE r.state IN ('CONFIRMED', 'CLOSED') AND r.id IN (SELECT n.round_id FROM n);

CREATE TRIGGER seal_round_tier_insert AFTER INSERT ON round_tier REFERENCING NEW TABLE AS n FOR EACH STATEMENT
INSERT INTO confirmed_round_seal (round_id)
SELECT r.id FROM evaluation_round r WHERE r.state IN ('CONFIRMED', 'CLOSED') AND r.id IN (SELECT n.round_id FROM n);

CREATE TRIGGER seal_committee_member_insert AFTER INSERT ON committee_member REFERENCING NEW TABLE AS n FOR EACH STATEMENT
INSERT INTO confirmed_round_seal (round_id)
SELECT r.id FROM evaluation_round r WHERE r.state IN ('CONFIRMED', 'CLOSED') AND r.id IN (SELECT n.round_id FROM n);

CREATE TRIGGER seal_sheet_insert AFTER INSERT ON sheet REFERENCING NEW TABLE AS n FOR EACH STATEMENT
INSERT INTO confirmed_round_seal (round_id)
SELECT r.id FROM evaluation_round r WHERE r.state IN ('CONFIRMED', 'CLOSED') AND r.id IN (SELECT n.round_id FROM n);

-- A correction is written once.
CREATE TRIGGER seal_correction_update AFTER UPDATE ON evaluation_correction REFERENCING OLD AS o FOR EACH ROW
INSERT INTO confirmed_round_seal (round_id) VALUES (o.round_id);

CREATE TRIGGER seal_correction_delete AFTER DELETE ON evaluation_correction REFERENCING OLD AS o FOR EACH ROW
INSERT INTO confirmed_round_seal (round_id) VALUES (o.round_id);

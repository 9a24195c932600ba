-- A published allocation never changes, whoever writes, and a frozen one goes on or back but keeps its numbers. A change runs into the check of this empty table.
CREATE TABLE allocation_seal (
  run_id BIGINT NOT NULL,
  CONSTRAINT allocation_never_changes CHECK (run_id < 0 AND run_id > 0)
);

CREATE TRIGGER seal_allocation_insert AFTER INSERT ON allocation_run REFERENCING NEW AS n FOR EACH ROW
WHEN (n.state <> 'DRAFT')
INSERT INTO allocation_seal (run_id) VALUES (n.id);

CREATE TRIGGER seal_allocation_update AFTER UPDATE ON allocation_run REFERENCING OLD AS o NEW AS n FOR EACH ROW
WHEN (o.state = 'PUBLISHED' OR (o.state = 'DRAFT' AND n.state = 'PUBLISHED') OR (n.state = 'PUBLISHED' AND n.published_by IS NULL) OR (n.state <> 'DRAFT' AND n.frozen_by IS NULL)
    OR (o.state = 'FROZEN' AND NOT (n.id = o.id AND n.period = o.period AND n.product = o.product AND n.supply = o.supply AND n.source = o.source AND n.season = o.season
    AND n.less_stock = o.less_stock AND n.months = o.months AND n.anomaly_factor = o.anomaly_factor AND n.anomaly_least = o.anomaly_least AND n.client_count = o.client_count
    AND n.shared = o.shared AND n.rest = o.rest AND n.full_count = o.full_count AND n.suspicious_count = o.suspicious_count AND n.created_by = o.created_by AND n.created_at = o.created_at)))
INSERT INTO allocation_seal (run_id) VALUES (o.id);

CREATE TRIGGER seal_allocation_delete AFTER DELETE ON allocation_run REFERENCING OLD AS o FOR EACH ROW
WHEN (o.state <> 'DRAFT')
INSERT INTO allocation_seal (run_id) VALUES (o.id);

CREATE TRIGGER seal_allocation_class_insert AFTER INSERT ON allocation_class REFERENCING NEW TABLE AS n FOR EACH STATEMENT
INSERT INTO allocation_seal (run_id)
SELECT r.id FROM allocation_run r WHERE r.state <> 'DRAFT' AND r.id IN (SELECT n.run_id FROM n);

CREATE TRIGGER seal_allocation_class_update AFTER UPDATE ON allocation_class REFERENCING OLD TABLE AS o NEW TABLE AS n FOR EACH STATEMENT
INSERT INTO allocation_seal (run_id)
SELECT r.id FROM allocation_run r WHERE r.state <> 'DRAFT' AND (r.id IN (SELECT o.run_id FROM o) OR r.id IN (SELECT n.run_id FROM n));

CREATE TRIGGER seal_allocation_class_delete AFTER DELETE ON allocation_class REFERENCING OLD TABLE AS o FOR EACH STATEMENT
INSERT INTO allocation_seal (run_id)
SELECT r.id FROM allocation_run r WHERE r.state <> 'DRAFT' AND r.id IN (SELECT o.run_id FROM o);

CREATE TRIGGER seal_allocation_line_update AFTER UPDATE ON allocation_line REFERENCING OLD TABLE AS o NEW TABLE AS n FOR EACH STATEMENT
INSERT INTO allocation_seal (run_id)
SELECT r.id FROM allocation_run r WHERE r.state <> 'DRAFT' AND (r.id IN (SELECT o.run_id FROM o) OR r.id IN (SELECT n.run_id FROM n));

CREATE TRIGGER seal_allocation_line_delete AFTER DELETE ON allocation_line REFERENCING OLD TABLE AS o FOR EACH STATEMENT
INSERT INTO allocation_seal (run_id)
SELECT r.id FROM allocation_run r WHERE r.state <> 'DRAFT' AND r.id IN (SELECT o.run_id FROM o);

-- The content of scans in pieces, so that neither a backup nor a reader holds a whole one in memory.
CREATE TABLE contract_attachment_part (
  attachment_id BIGINT NOT NULL,
  position INTEGER NOT NULL,
  content BLOB NOT NULL,
  CONSTRAINT contract_attachment_part_pk PRIMARY KEY (attachment_id, position),
  CONSTRAINT contract_attachment_part_of FOREIGN KEY (attachment_id) REFERENCES contract_attachment (id) ON DELETE CASCADE
);

-- Who opened which contract is never changed, whoever writes. A change runs into the check of this empty table.
CREATE TABLE contract_access_seal (
  access_id BIGINT NOT NULL,
  CONSTRAINT contract_access_never_changes CHECK (access_id < 0 AND access_id > 0)
);
CREATE TRIGGER seal_contract_access_update AFTER UPDATE ON contract_access REFERENCING OLD AS o FOR EACH ROW
INSERT INTO contract_access_seal (access_id) VALUES (o.id);
CREATE TRIGGER seal_contract_access_delete AFTER DELETE ON contract_access REFERENCING OLD AS o FOR EACH ROW
INSERT INTO contract_access_seal (access_id) VALUES (o.id);

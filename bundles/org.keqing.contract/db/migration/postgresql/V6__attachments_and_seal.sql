-- The content of scans in pieces, so that neither a backup nor a reader holds a whole one in memory.
CREATE TABLE contract_attachment_part (
  attachment_id BIGINT NOT NULL,
  position INTEGER NOT NULL,
  content BYTEA NOT NULL,
  CONSTRAINT contract_attachment_part_pk PRIMARY KEY (attachment_id, position),
  CONSTRAINT contract_attachment_part_of FOREIGN KEY (attachment_id) REFERENCES contract_attachment (id) ON DELETE CASCADE
);

-- Who opened which contract is never changed, whoever writes.
CREATE FUNCTION refuse_contract_access() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'The record of who opened contracts never changes' USING ERRCODE = 'check_violation', CONSTRAINT = 'contract_access_never_changes';
END $$;
CREATE TRIGGER seal_contract_access BEFORE UPDATE OR DELETE ON contract_access FOR EACH ROW EXECUTE FUNCTION refuse_contract_access();
CREATE TRIGGER seal_contract_access_truncate BEFORE TRUNCATE ON contract_access FOR EACH STATEMENT EXECUTE FUNCTION refuse_contract_access();

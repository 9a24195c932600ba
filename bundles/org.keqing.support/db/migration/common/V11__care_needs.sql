-- Clients that are looked in on again and again, and why.

CREATE TABLE care_need (
  client_id BIGINT NOT NULL,
  kind VARCHAR(10) NOT NULL,
  since_date DATE NOT NULL,
  note VARCHAR(1000),
  every_days INTEGER NOT NULL,        -- counted from what was last done for the client
  entered_by VARCHAR(100) NOT NULL,
  CONSTRAINT care_need_pk PRIMARY KEY (client_id, kind),
  CONSTRAINT care_need_client FOREIGN KEY (client_id) REFERENCES client (id) ON DELETE CASCADE,
  CONSTRAINT care_need_kind CHECK (kind IN ('WEAK', 'ELDERLY', 'HARDSHIP')),
  CONSTRAINT care_need_days CHECK (every_days >= 1 AND every_days <= 400)
);

-- The client as retail licence holder, at most one file per client, and what reports read of it.

CREATE TABLE retail (
  id BIGINT NOT NULL PRIMARY KEY,
  owner_id BIGINT NOT NULL,
  position INTEGER DEFAULT 0 NOT NULL,
  retail_format VARCHAR(20) NOT NULL,
  market_type VARCHAR(20) NOT NULL,
  business_size VARCHAR(20) NOT NULL,
  business_licence VARCHAR(40),
  brands_stocked INTEGER,
  terminal BOOLEAN DEFAULT FALSE NOT NULL,
  CONSTRAINT retail_owner UNIQUE (owner_id),
  CONSTRAINT retail_client FOREIGN KEY (owner_id) REFERENCES client (id) ON DELETE CASCADE
);

CREATE VIEW report_retail AS
SELECT c.id AS client_id, c.code AS client_code, c.name AS client_name, c.region, c.manager, c.licence_number, c.supervisor, r.retail_format, r.market_type, r.business_size,
  r.business_licence, r.brands_stocked, r.terminal
FROM client c JOIN retail r ON r.owner_id = c.id;

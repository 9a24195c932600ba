-- The client as tenant of a market, at most one stall file per client, and what reports read of it.

CREATE TABLE tenant (
  id BIGINT NOT NULL PRIMARY KEY,
  owner_id BIGINT NOT NULL,
  position INTEGER DEFAULT 0 NOT NULL,
  stall VARCHAR(40) NOT NULL,
  area DECIMAL(10, 2),
  category VARCHAR(80),
  brand VARCHAR(80),
  stall_level VARCHAR(40),
  staff INTEGER,
  rent DECIMAL(19, 2),
  monthly_fees DECIMAL(19, 2),
  monthly_sales DECIMAL(19, 2),
  monthly_purchases DECIMAL(19, 2),
  CONSTRAINT tenant_owner UNIQUE (owner_id),
  CONSTRAINT tenant_client FOREIGN KEY (owner_id) REFERENCES client (id) ON DELETE CASCADE
);

CREATE VIEW report_tenant AS
SELECT c.id AS client_id, c.code AS client_code, c.name AS client_name, c.region, c.manager, t.stall, t.area AS stall_area, t.category, t.brand, t.stall_level, t.staff,
  t.rent AS monthly_rent, t.monthly_fees, t.monthly_sales, t.monthly_purchases
FROM client c JOIN tenant t ON t.owner_id = c.id;

-- The stall of a client, at most one, and what reports read of it.

CREATE TABLE stall (
  id BIGINT NOT NULL PRIMARY KEY,
  owner_id BIGINT NOT NULL,
  position INTEGER DEFAULT 0 NOT NULL,
  number VARCHAR(20) NOT NULL,
  area DECIMAL(10, 2),
  corner BOOLEAN NOT NULL,
  stall_level VARCHAR(40),
  brands INTEGER,
  opened DATE,
  use VARCHAR(20) NOT NULL,
  inspected_at TIMESTAMP,
  footfall DOUBLE PRECISION,
  crowded BOOLEAN DEFAULT FALSE NOT NULL,
  CONSTRAINT stall_owner UNIQUE (owner_id),
  CONSTRAINT stall_client FOREIGN KEY (owner_id) REFERENCES client (id) ON DELETE CASCADE
);

CREATE VIEW report_client_stall AS
SELECT c.id AS client_id, c.code AS client_code, c.name AS client_name, c.region, s.number AS stall_number, s.area AS stall_area, s.corner AS stall_corner
FROM client c LEFT JOIN stall s ON s.owner_id = c.id;

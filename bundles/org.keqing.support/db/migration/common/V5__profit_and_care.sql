-- The client's own profit: what is known and what is assumed. An empty text stands for any product or any nature of client.

CREATE TABLE client_figure (
  client_id BIGINT NOT NULL,
  month_start DATE NOT NULL,
  kind VARCHAR(10) NOT NULL,          -- SALES: sales of the month; COST: other costs, such as wages and rent paid elsewhere
  amount DECIMAL(19, 2) NOT NULL,
  entered_by VARCHAR(100) NOT NULL,
  CONSTRAINT client_figure_pk PRIMARY KEY (client_id, month_start, kind),
  CONSTRAINT client_figure_client FOREIGN KEY (client_id) REFERENCES client (id) ON DELETE CASCADE,
  CONSTRAINT client_figure_kind CHECK (kind IN ('SALES', 'COST')),
  CONSTRAINT client_figure_amount CHECK (amount >= 0)
);

CREATE TABLE margin_rate (
  product VARCHAR(200) NOT NULL,
  nature VARCHAR(100) NOT NULL,
  rate DECIMAL(7, 4) NOT NULL,        -- share of the sales that is left after the purchase, 0 to below 1
  CONSTRAINT margin_rate_pk PRIMARY KEY (product, nature),
  CONSTRAINT margin_rate_range CHECK (rate >= 0 AND rate < 1)
);
INSERT INTO margin_rate (product, nature, rate) VALUES ('', '', 0.15);

CREATE TABLE advice_limit (
  advice VARCHAR(20) NOT NULL PRIMARY KEY,
  limit_value DECIMAL(7, 4) NOT NULL,
  CONSTRAINT advice_limit_range CHECK (limit_value >= 0 AND limit_value <= 1)
);
INSERT INTO advice_limit (advice, limit_value) VALUES ('RENT_SHARE', 0.2), ('PURCHASES_FALL', 0.2), ('PRODUCT_MARGIN', 0.1);

-- Care: festivals by the solar or the Chinese calendar (day 0: the last day of the month), whose birthday is kept by the Chinese calendar, and what was done.
CREATE TABLE festival (
  id VARCHAR(40) NOT NULL PRIMARY KEY,
  name_en VARCHAR(100) NOT NULL,
  name_zh VARCHAR(100) NOT NULL,
  lunar BOOLEAN NOT NULL,
  month_no INTEGER NOT NULL,
  day_no INTEGER NOT NULL,
  active BOOLEAN NOT NULL,
  CONSTRAINT festival_day CHECK (month_no >= 1 AND month_no <= 12 AND day_no >= 0 AND day_no <= 31)
);
INSERT INTO festival (id, name_en, name_zh, lunar, month_no, day_no, active) VALUES
  ('new-year', 'New Year', '元旦', FALSE, 1, 1, TRUE),
  ('spring-eve', 'New Year''s Eve', '除夕', TRUE, 12, 0, TRUE),
  ('spring', 'Spring Festival', '春节', TRUE, 1, 1, TRUE),
  ('lantern', 'Lantern Festival', '元宵节', TRUE, 1, 15, TRUE),
  ('labour', 'Labour Day', '劳动节', FALSE, 5, 1, TRUE),
  ('dragon-boat', 'Dragon Boat Festival', '端午节', TRUE, 5, 5, TRUE),
  ('qixi', 'Double Seventh', '七夕', TRUE, 7, 7, TRUE),
  ('mid-autumn', 'Mid-Autumn Festival', '中秋节', TRUE, 8, 15, TRUE),
  ('double-ninth', 'Double Ninth', '重阳节', TRUE, 9, 9, TRUE),
  ('national', 'National Day', '国庆节', FALSE, 10, 1, TRUE);

-- Id of a client (its decision maker) or of a contact.
CREATE TABLE care_lunar (
  subject_id BIGINT NOT NULL PRIMARY KEY
);

CREATE TABLE care_log (
  id BIGINT NOT NULL PRIMARY KEY,
  client_id BIGINT NOT NULL,
  occasion VARCHAR(200) NOT NULL,
  occasion_date DATE NOT NULL,
  done_on DATE NOT NULL,
  done_by VARCHAR(100) NOT NULL,
  what VARCHAR(1000) NOT NULL,
  cost DECIMAL(19, 2),
  CONSTRAINT care_log_client FOREIGN KEY (client_id) REFERENCES client (id) ON DELETE CASCADE
);
CREATE INDEX care_log_of ON care_log (client_id, occasion_date);

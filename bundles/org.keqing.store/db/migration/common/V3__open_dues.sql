-- Which dues are still open, so that what is overdue is found among millions that are paid; and what came in on time of a due that is paid in parts.

ALTER TABLE due ADD COLUMN is_open BOOLEAN DEFAULT TRUE NOT NULL;
ALTER TABLE due ADD COLUMN paid_on_time DECIMAL(19, 4);
UPDATE due SET is_open = FALSE WHERE paid_amount >= amount OR (paid_amount IS NULL AND paid_date IS NOT NULL);
CREATE INDEX due_open ON due (is_open, due_date, id);

-- What ends last and what was done last comes first.
CREATE INDEX incentive_latest ON incentive (to_date, id);
CREATE INDEX care_log_latest ON care_log (done_on, id);

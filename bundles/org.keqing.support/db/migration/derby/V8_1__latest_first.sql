-- Derby reads an index in one direction only; what is over and what ends last comes first.
CREATE INDEX support_plan_latest ON support_plan (state, due_date DESC, id DESC);
CREATE INDEX support_plan_owner_latest ON support_plan (owner, state, due_date DESC, id DESC);
CREATE INDEX incentive_latest ON incentive (to_date DESC, id DESC);
CREATE INDEX care_log_latest ON care_log (done_on DESC, id DESC);

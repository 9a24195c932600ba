-- Lists over tens of thousands of plans, tasks and incentives, from indexes alone.

CREATE INDEX support_plan_owner ON support_plan (owner, state, due_date, id);
CREATE INDEX plan_task_open ON plan_task (done_on, due_date, id, owner_id);
CREATE INDEX plan_measure_open ON plan_measure (done, due_date, id, owner_id);
CREATE INDEX plan_measure_person ON plan_measure (owner, done, due_date, id);
CREATE INDEX client_birthday ON client (birthday, id);
CREATE INDEX contact_birthday ON contact (birthday, id);

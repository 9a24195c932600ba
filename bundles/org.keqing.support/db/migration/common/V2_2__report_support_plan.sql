-- Support plans for reports; the key names a plan for people.
CREATE VIEW report_support_plan AS
SELECT p.id AS plan_id, c.code || ' ' || p.title || ' ' || CAST(p.start_date AS CHAR(10)) AS plan_key, c.id AS client_id, c.code AS client_code, c.name AS client_name,
       c.region, c.manager, p.title, p.goal, p.owner, p.state, p.origin, p.start_date, p.due_date, p.started_on, p.ended_on, p.budget, p.actual_cost, p.progress, p.outcome,
       (SELECT COUNT(*) FROM plan_member m WHERE m.owner_id = p.id) AS other_clients
  FROM support_plan p
  JOIN client c ON c.id = p.client_id;

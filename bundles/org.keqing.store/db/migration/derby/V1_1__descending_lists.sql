-- Derby reads an index in one direction only: lists that run downwards have their own.

CREATE INDEX client_code_down ON client (code DESC, id DESC);
CREATE INDEX client_name_down ON client (name DESC, id DESC);
CREATE INDEX client_sort_key_down ON client (sort_key DESC, id DESC);
CREATE INDEX client_region_down ON client (region DESC, id DESC);
CREATE INDEX client_manager_down ON client (manager DESC, id DESC);
CREATE INDEX client_tier_down ON client (tier DESC, id DESC);
CREATE INDEX client_score_down ON client (score DESC, id DESC);

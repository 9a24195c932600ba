-- One published allocation of a product and month, also when two are published in the same moment.
CREATE UNIQUE INDEX allocation_run_published_once ON allocation_run (product, period) WHERE state = 'PUBLISHED';

-- Bound on the whole chain of runs of a workflow, in milliseconds; null where it has none.
alter table version_workflows add column execution_timeout_ms bigint check (execution_timeout_ms > 0);

-- A version that served before may be loaded again long after it was created.
alter table public.project_versions add column loading_since timestamptz not null default now();

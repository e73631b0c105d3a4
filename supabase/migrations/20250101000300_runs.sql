create table public.runs (
  id text primary key check (id <> ''),
  run_id text not null,
  project_id text not null references public.projects (id),
  service_id text not null,
  workflow_id text not null,
  type text not null,
  version text not null,
  started_at timestamptz not null,
  foreign key (project_id, service_id) references public.services (project_id, id)
);

create index runs_of_workflow on public.runs (project_id, workflow_id, started_at desc);

-- No foreign key to runs: an entry may arrive before its run is noted, and child workflows are noted by nobody.
create table public.run_logs (
  position bigint generated always as identity primary key,
  id text not null unique,
  run text not null,
  logged_at timestamptz not null,
  entry json not null
);

create index run_logs_of_run on public.run_logs (run, logged_at, position);

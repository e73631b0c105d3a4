-- Files and bundles under the hash of their content.
create table public.artifacts (
  hash text primary key check (hash ~ '^[0-9a-f]{64}$'),
  bytes bytea not null,
  created_at timestamptz not null default now(),
  constraint artifacts_hash_is_of_bytes check (encode(sha256(bytes), 'hex') = hash)
);

create trigger artifacts_immutable before update on public.artifacts
  for each row execute function public.refuse_change();

-- Which bundle came of which sources, so that the same sources are bundled once.
create table public.bundles (
  source_key text primary key,
  artifact_hash text not null references public.artifacts (hash),
  created_at timestamptz not null default now()
);

create trigger bundles_immutable before update on public.bundles
  for each row execute function public.refuse_change();

create table public.project_versions (
  project_id text not null references public.projects (id),
  build_id text not null check (build_id ~ '^[0-9a-f]{16,64}$'),
  bundle_hash text not null references public.artifacts (hash),
  status text not null check (status in ('loading', 'current', 'draining', 'drained', 'failed')),
  created_at timestamptz not null default now(),
  primary key (project_id, build_id)
);

create unique index project_versions_one_current on public.project_versions (project_id) where status = 'current';
create index project_versions_by_status on public.project_versions (status, project_id);

-- Only the status of a version moves.
create trigger project_versions_immutable before update on public.project_versions
  for each row when (
    (old.project_id, old.build_id, old.bundle_hash, old.created_at)
      is distinct from (new.project_id, new.build_id, new.bundle_hash, new.created_at)
  ) execute function public.refuse_change();

-- `json`, not `jsonb`: documents may hold \u0000, which jsonb refuses.
create table public.version_workflows (
  project_id text not null,
  build_id text not null,
  workflow_id text not null check (workflow_id <> ''),
  name text not null,
  type text not null check (type ~ '^[A-Za-z_$][A-Za-z0-9_$]*$'),
  service_id text not null,
  task_queue text not null,
  source_hash text not null check (source_hash ~ '^[0-9a-f]{64}$'),
  code_hash text not null references public.artifacts (hash),
  node_map json not null,
  input_schema json,
  primary key (project_id, build_id, workflow_id),
  unique (project_id, build_id, type),
  foreign key (project_id, build_id) references public.project_versions (project_id, build_id),
  foreign key (project_id, service_id) references public.services (project_id, id)
);

create index version_workflows_by_workflow on public.version_workflows (workflow_id);

create trigger version_workflows_immutable before update on public.version_workflows
  for each row execute function public.refuse_change();

-- Who is about to change which version of a project serves; one at a time.
create table public.activations (
  project_id text primary key references public.projects (id),
  build_id text not null,
  begun_at timestamptz not null default now(),
  foreign key (project_id, build_id) references public.project_versions (project_id, build_id)
);

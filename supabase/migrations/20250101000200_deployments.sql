create table public.deployments (
  id text primary key check (id ~ '^dep_[0-9a-f]{32}$'),
  compilation_id text not null,
  project json not null,
  service json not null,
  workflow json not null,
  requested_at timestamptz not null
);

create trigger deployments_immutable before update on public.deployments
  for each row execute function public.refuse_change();

-- What happened to a deployment, in order; the last row is its state.
create table public.deployment_states (
  position bigint generated always as identity primary key,
  deployment_id text not null references public.deployments (id),
  state text not null check (state in ('requested', 'running', 'succeeded', 'failed')),
  at timestamptz not null,
  step text,
  cause text,
  version text,
  previous_version text,
  error json,
  check (state <> 'failed' or (step is not null and error is not null)),
  check (state <> 'succeeded' or version is not null)
);

create index deployment_states_of_deployment on public.deployment_states (deployment_id, position);

-- A deployment ends once.
create unique index deployment_states_one_end on public.deployment_states (deployment_id)
  where state in ('succeeded', 'failed');

create trigger deployment_states_immutable before update on public.deployment_states
  for each row execute function public.refuse_change();

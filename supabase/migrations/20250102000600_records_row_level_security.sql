-- What the platform records of itself is the platform's alone, but for what members may read of their projects.
alter table public.artifacts enable row level security;
alter table public.bundles enable row level security;
alter table public.project_versions enable row level security;
alter table public.version_workflows enable row level security;
alter table public.activations enable row level security;
alter table public.deployments enable row level security;
alter table public.deployment_states enable row level security;
alter table public.runs enable row level security;
alter table public.run_logs enable row level security;

grant select on public.project_versions, public.version_workflows, public.runs to authenticated;

create policy project_versions_read on public.project_versions for select to authenticated
  using (project_id in (select private.projects_as('{owner,editor,viewer}')));
create policy version_workflows_read on public.version_workflows for select to authenticated
  using (project_id in (select private.projects_as('{owner,editor,viewer}')));
create policy runs_read on public.runs for select to authenticated
  using (project_id in (select private.projects_as('{owner,editor,viewer}')));

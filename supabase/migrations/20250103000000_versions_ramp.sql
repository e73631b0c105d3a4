-- A version may serve part of the new runs beside the current one, and its runs may follow later versions.
alter table public.project_versions drop constraint project_versions_status_check;
alter table public.project_versions add constraint project_versions_status_check
  check (status in ('loading', 'ramping', 'current', 'draining', 'drained', 'failed'));

alter table public.project_versions add column versioning text not null default 'pinned'
  check (versioning in ('pinned', 'auto-upgrade'));

create unique index project_versions_one_ramping on public.project_versions (project_id) where status = 'ramping';

drop trigger project_versions_immutable on public.project_versions;
create trigger project_versions_immutable before update on public.project_versions
  for each row when (
    (old.project_id, old.build_id, old.bundle_hash, old.versioning, old.created_at)
      is distinct from (new.project_id, new.build_id, new.bundle_hash, new.versioning, new.created_at)
  ) execute function public.refuse_change();

-- Stores a version with its workflows, or loads again one that failed or is drained. In the form of the port's `NewVersion`,
-- but for `nodeMap` and `inputSchema`, which are JSON texts: they may hold \u0000, over which the operators of json fail.
create function public.put_version(p_version json) returns void language plpgsql as $$
declare
  v_project_id text := p_version ->> 'projectId';
  v_build_id text := p_version ->> 'buildId';
begin
  insert into public.project_versions (project_id, build_id, bundle_hash, versioning, status)
  values (v_project_id, v_build_id, p_version ->> 'bundleHash', p_version ->> 'versioning', 'loading')
  on conflict (project_id, build_id) do nothing;
  if not found then
    update public.project_versions set status = 'loading', loading_since = clock_timestamp()
    where project_id = v_project_id and build_id = v_build_id and status in ('failed', 'drained');
    return;
  end if;
  insert into public.version_workflows
    (project_id, build_id, workflow_id, name, type, service_id, task_queue, source_hash, code_hash, node_map, input_schema,
     execution_timeout_ms)
  select v_project_id, v_build_id, w ->> 'workflowId', w ->> 'name', w ->> 'type', w -> 'service' ->> 'id', w ->> 'taskQueue',
    w ->> 'sourceHash', w ->> 'codeHash', (w ->> 'nodeMap')::json, (w ->> 'inputSchema')::json, (w ->> 'executionTimeoutMs')::bigint
  from json_array_elements(p_version -> 'workflows') w;
end;
$$;

-- Until the transaction ends, no other one changes which version of the project serves or is about to.
create function public.lock_project(p_project_id text) returns void language sql as $$
  select from public.projects where id = p_project_id for update;
$$;

-- `begun`, `conflict`, `busy` or `ramping`, as the port's `beginActivation` says.
create function public.begin_activation(p_project_id text, p_build_id text, p_base text, p_stale_after_ms bigint)
returns text language plpgsql as $$
begin
  perform public.lock_project(p_project_id);
  if (select build_id from public.project_versions where project_id = p_project_id and status = 'current')
    is distinct from p_base then
    return 'conflict';
  end if;
  if exists (
    select from public.project_versions
    where project_id = p_project_id and status = 'ramping' and build_id <> p_build_id
  ) then
    return 'ramping';
  end if;
  insert into public.activations as a (project_id, build_id) values (p_project_id, p_build_id)
  on conflict (project_id) do update set build_id = excluded.build_id, begun_at = now()
  where a.build_id = excluded.build_id or a.begun_at < now() - make_interval(secs => p_stale_after_ms / 1000.0);
  return case when found then 'begun' else 'busy' end;
end;
$$;

create function public.release_activation(p_project_id text, p_build_id text) returns boolean language plpgsql as $$
begin
  delete from public.activations where project_id = p_project_id and build_id = p_build_id;
  return found;
end;
$$;

-- Makes the version current and the one before draining, if its claim still stands.
create function public.complete_activation(p_project_id text, p_build_id text) returns boolean language plpgsql as $$
begin
  perform public.lock_project(p_project_id);
  if not public.release_activation(p_project_id, p_build_id) then
    return false;
  end if;
  update public.project_versions set status = 'draining'
  where project_id = p_project_id and status = 'current' and build_id <> p_build_id;
  update public.project_versions set status = 'current' where project_id = p_project_id and build_id = p_build_id;
  return true;
end;
$$;

-- Lets the version serve beside the current one, if its claim still stands.
create function public.complete_ramp(p_project_id text, p_build_id text) returns boolean language plpgsql as $$
begin
  perform public.lock_project(p_project_id);
  if not public.release_activation(p_project_id, p_build_id) then
    return false;
  end if;
  update public.project_versions set status = 'ramping'
  where project_id = p_project_id and build_id = p_build_id and status <> 'current';
  return true;
end;
$$;

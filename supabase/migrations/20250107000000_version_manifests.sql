-- Artifact with the manifest of a workflow; null in versions of before.
alter table public.version_workflows add column manifest_hash text references public.artifacts (hash);

-- Stores a version with its workflows, or loads again one that failed or is drained. In the form of the port's `NewVersion`,
-- but for `nodeMap`, `inputSchema` and `triggers`, which are JSON texts: they may hold \u0000, over which the operators of json fail.
create or replace function public.put_version(p_version json) returns void language plpgsql as $$
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
     execution_timeout_ms, triggers, manifest_hash)
  select v_project_id, v_build_id, w ->> 'workflowId', w ->> 'name', w ->> 'type', w -> 'service' ->> 'id', w ->> 'taskQueue',
    w ->> 'sourceHash', w ->> 'codeHash', (w ->> 'nodeMap')::json, (w ->> 'inputSchema')::json, (w ->> 'executionTimeoutMs')::bigint,
    (w ->> 'triggers')::json, w ->> 'manifestHash'
  from json_array_elements(p_version -> 'workflows') w;
end;
$$;

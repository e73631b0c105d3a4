-- The types that a document has had in versions of any project.
create function public.list_workflow_types(p_workflow text) returns json
language sql stable set search_path = '' as $$
  select coalesce(json_agg(json_build_object('projectId', t.project_id, 'type', t.type) order by t.project_id, t.type), '[]')
  from (select distinct project_id, type from public.version_workflows where workflow_id = p_workflow) t
$$;

-- Drawn workflows as they were saved last. `json`, not `jsonb`: documents may hold \u0000, which jsonb refuses.
create table public.workflows (
  project_id text not null,
  service_id text not null,
  id text not null check (id <> ''),
  name text not null check (name <> ''),
  document json not null,
  revision integer not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  primary key (project_id, id),
  foreign key (project_id, service_id) references public.services (project_id, id) on delete cascade
);

create index workflows_of_service on public.workflows (project_id, service_id, id);

-- Every state that a workflow was saved in.
create table public.workflow_revisions (
  project_id text not null,
  workflow_id text not null,
  revision integer not null,
  document json not null,
  saved_at timestamptz not null,
  saved_by text not null,
  primary key (project_id, workflow_id, revision),
  foreign key (project_id, workflow_id) references public.workflows (project_id, id) on delete cascade
);

create trigger workflow_revisions_immutable before update on public.workflow_revisions
  for each row execute function public.refuse_change();

create function private.keep_revision() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  insert into public.workflow_revisions (project_id, workflow_id, revision, document, saved_at, saved_by)
  values (new.project_id, new.id, new.revision, new.document, new.updated_at, private.actor());
  return null;
end;
$$;

create trigger workflows_revision before update on public.workflows
  for each row execute function private.next_revision();
create trigger workflows_revisions after insert or update on public.workflows
  for each row execute function private.keep_revision();
create trigger workflows_audit after insert or update or delete on public.workflows
  for each row execute function private.note_change('workflow', 'id', 'project_id');

alter table public.workflows enable row level security;
alter table public.workflow_revisions enable row level security;

grant select, delete on public.workflows to authenticated;
grant insert (project_id, service_id, id, name, document), update (name, document) on public.workflows to authenticated;
grant select on public.workflow_revisions to authenticated;

create policy workflows_read on public.workflows for select to authenticated
  using (project_id in (select private.projects_as('{owner,editor,viewer}')));
create policy workflows_write on public.workflows for all to authenticated
  using (project_id in (select private.projects_as('{owner,editor}')));
create policy workflow_revisions_read on public.workflow_revisions for select to authenticated
  using (project_id in (select private.projects_as('{owner,editor,viewer}')));

create function private.workflow_json(workflow public.workflows) returns json language sql immutable set search_path = '' as $$
  select json_build_object(
    'projectId', workflow.project_id, 'serviceId', workflow.service_id, 'id', workflow.id, 'name', workflow.name,
    'revision', workflow.revision, 'createdAt', workflow.created_at, 'updatedAt', workflow.updated_at
  )
$$;

-- Documents come and go as their text: over \u0000 operators of json fail, PostgREST's own included.
create function public.get_workflow(p_project text, p_id text) returns json language sql stable set search_path = '' as $$
  select json_build_object('summary', private.workflow_json(w), 'document', w.document::text)
  from public.workflows w where project_id = p_project and id = p_id
$$;

-- Of one service, or of the whole project where that is null.
create function public.list_workflows(p_project text, p_service text, p_after text, p_limit integer) returns json
language sql stable set search_path = '' as $$
  select coalesce(json_agg(private.workflow_json(page) order by page.id), '[]')
  from (
    select * from public.workflows
    where project_id = p_project and (p_service is null or service_id = p_service) and (p_after is null or id > p_after)
    order by id limit p_limit
  ) page
$$;

create function public.create_workflow(p_project text, p_service text, p_id text, p_name text, p_document text) returns json
language plpgsql set search_path = '' as $$
declare
  objection text := private.objection(p_project, '{owner,editor}',
    (select revision from public.services where project_id = p_project and id = p_service), null);
begin
  if objection is null then
    insert into public.workflows (project_id, service_id, id, name, document)
    values (p_project, p_service, p_id, p_name, p_document::json);
  end if;
  return private.outcome(objection, public.get_workflow(p_project, p_id));
exception when unique_violation then
  return private.outcome('taken', null);
end;
$$;

create function public.update_workflow(p_project text, p_id text, p_revision integer, p_name text, p_document text)
returns json language plpgsql set search_path = '' as $$
declare
  found_revision integer := (select revision from public.workflows where project_id = p_project and id = p_id);
  objection text := private.objection(p_project, '{owner,editor}', found_revision, p_revision);
begin
  if objection is null then
    update public.workflows set name = p_name, document = p_document::json
    where project_id = p_project and id = p_id and revision = found_revision;
    if not found then objection := 'stale'; end if;
  end if;
  return private.outcome(objection, public.get_workflow(p_project, p_id));
end;
$$;

create function public.delete_workflow(p_project text, p_id text, p_revision integer) returns json
language plpgsql set search_path = '' as $$
declare
  found_revision integer := (select revision from public.workflows where project_id = p_project and id = p_id);
  objection text := private.objection(p_project, '{owner,editor}', found_revision, p_revision);
begin
  if objection is null then
    delete from public.workflows where project_id = p_project and id = p_id and revision = found_revision;
    if not found then objection := 'stale'; end if;
  end if;
  return private.outcome(objection, null);
end;
$$;

create function public.get_workflow_revision(p_project text, p_id text, p_revision integer) returns json
language sql stable set search_path = '' as $$
  select json_build_object('revision', revision, 'savedAt', saved_at, 'savedBy', saved_by, 'document', document::text)
  from public.workflow_revisions where project_id = p_project and workflow_id = p_id and revision = p_revision
$$;

grant execute on function
  public.get_workflow, public.list_workflows, public.create_workflow, public.update_workflow, public.delete_workflow,
  public.get_workflow_revision
  to authenticated;

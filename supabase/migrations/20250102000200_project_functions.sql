-- Operations on projects, services and members; both adapters call them, as the caller, so the policies above hold.
create function private.project_json(project public.projects) returns json language sql stable set search_path = '' as $$
  select json_build_object(
    'id', project.id, 'name', project.name, 'description', project.description, 'revision', project.revision,
    'createdAt', project.created_at, 'updatedAt', project.updated_at,
    'services', (
      select coalesce(json_agg(json_build_object('id', s.id, 'name', s.name) order by s.id), '[]')
      from public.services s where s.project_id = project.id
    )
  )
$$;

create function public.get_project(p_id text) returns json language sql stable set search_path = '' as $$
  select private.project_json(p) from public.projects p where id = p_id
$$;

create function public.list_projects(p_after text, p_limit integer) returns json language sql stable set search_path = '' as $$
  select coalesce(json_agg(private.project_json(page) order by page.id), '[]')
  from (select * from public.projects where p_after is null or id > p_after order by id limit p_limit) page
$$;

create function public.create_project(p_id text, p_name text, p_description text) returns json
language plpgsql set search_path = '' as $$
begin
  insert into public.projects (id, name, description) values (p_id, p_name, p_description);
  return private.outcome(null, public.get_project(p_id));
exception when unique_violation then
  return private.outcome('taken', null);
end;
$$;

create function public.update_project(p_id text, p_revision integer, p_name text, p_description text) returns json
language plpgsql set search_path = '' as $$
declare
  found_revision integer := (select revision from public.projects where id = p_id);
  objection text := private.objection(p_id, '{owner,editor}', found_revision, p_revision);
begin
  if objection is null then
    update public.projects set name = p_name, description = p_description where id = p_id and revision = found_revision;
    if not found then objection := 'stale'; end if;
  end if;
  return private.outcome(objection, public.get_project(p_id));
end;
$$;

-- Drawings, connectors and members go with their project; what was deployed stays, and keeps it.
create function public.delete_project(p_id text, p_revision integer) returns json
language plpgsql set search_path = '' as $$
declare
  found_revision integer := (select revision from public.projects where id = p_id);
  objection text := private.objection(p_id, '{owner}', found_revision, p_revision);
begin
  if objection is null then
    delete from public.projects where id = p_id and revision = found_revision;
    if not found then objection := 'stale'; end if;
  end if;
  return private.outcome(objection, null);
exception when foreign_key_violation then
  return private.outcome('in_use', null);
end;
$$;

-- For deployments, whose requests name what may not exist yet.
create function public.ensure_service(p_project text, p_project_name text, p_id text, p_name text) returns void
language sql set search_path = '' as $$
  insert into public.projects as p (id, name) values (p_project, p_project_name)
  on conflict (id) do update set name = excluded.name where p.name <> excluded.name;
  insert into public.services as s (project_id, id, name) values (p_project, p_id, p_name)
  on conflict (project_id, id) do update set name = excluded.name where s.name <> excluded.name;
$$;

create function private.service_json(service public.services) returns json language sql immutable set search_path = '' as $$
  select json_build_object(
    'projectId', service.project_id, 'id', service.id, 'name', service.name, 'description', service.description,
    'revision', service.revision, 'createdAt', service.created_at, 'updatedAt', service.updated_at
  )
$$;

create function public.get_service(p_project text, p_id text) returns json language sql stable set search_path = '' as $$
  select private.service_json(s) from public.services s where project_id = p_project and id = p_id
$$;

create function public.list_services(p_project text, p_after text, p_limit integer) returns json
language sql stable set search_path = '' as $$
  select coalesce(json_agg(private.service_json(page) order by page.id), '[]')
  from (
    select * from public.services
    where project_id = p_project and (p_after is null or id > p_after) order by id limit p_limit
  ) page
$$;

create function public.create_service(p_project text, p_id text, p_name text, p_description text) returns json
language plpgsql set search_path = '' as $$
declare
  objection text := private.objection(
    p_project, '{owner,editor}', (select revision from public.projects where id = p_project), null);
begin
  if objection is null then
    insert into public.services (project_id, id, name, description) values (p_project, p_id, p_name, p_description);
  end if;
  return private.outcome(objection, public.get_service(p_project, p_id));
exception when unique_violation then
  return private.outcome('taken', null);
end;
$$;

create function public.update_service(p_project text, p_id text, p_revision integer, p_name text, p_description text)
returns json language plpgsql set search_path = '' as $$
declare
  found_revision integer := (select revision from public.services where project_id = p_project and id = p_id);
  objection text := private.objection(p_project, '{owner,editor}', found_revision, p_revision);
begin
  if objection is null then
    update public.services set name = p_name, description = p_description
    where project_id = p_project and id = p_id and revision = found_revision;
    if not found then objection := 'stale'; end if;
  end if;
  return private.outcome(objection, public.get_service(p_project, p_id));
end;
$$;

create function public.delete_service(p_project text, p_id text, p_revision integer) returns json
language plpgsql set search_path = '' as $$
declare
  found_revision integer := (select revision from public.services where project_id = p_project and id = p_id);
  objection text := private.objection(p_project, '{owner,editor}', found_revision, p_revision);
begin
  if objection is null then
    delete from public.services where project_id = p_project and id = p_id and revision = found_revision;
    if not found then objection := 'stale'; end if;
  end if;
  return private.outcome(objection, null);
exception when foreign_key_violation then
  return private.outcome('in_use', null);
end;
$$;

create function public.list_members(p_project text) returns json language sql stable set search_path = '' as $$
  select coalesce(json_agg(json_build_object('userId', user_id, 'role', role) order by user_id), '[]')
  from public.project_members where project_id = p_project
$$;

-- Writes past the policies, which let nobody write members, once it knows that the caller owns the project.
-- A project that has owners keeps at least one; a null role ends the membership.
create function public.set_member(p_project text, p_user text, p_role text) returns json
language plpgsql security definer set search_path = '' as $$
declare
  found_revision integer := (
    select revision from public.projects where id = p_project and private.may(p_project, '{owner,editor,viewer}')
    for update);
  objection text := private.objection(p_project, '{owner}', found_revision, null);
begin
  if objection is null and p_role is distinct from 'owner' and (
    select array_agg(user_id) from public.project_members where project_id = p_project and role = 'owner'
  ) = array[p_user] then
    objection := 'in_use';
  end if;
  if objection is null and p_role is null then
    delete from public.project_members where project_id = p_project and user_id = p_user;
  elsif objection is null then
    insert into public.project_members as m (project_id, user_id, role) values (p_project, p_user, p_role)
    on conflict (project_id, user_id) do update set role = excluded.role where m.role <> excluded.role;
  end if;
  return private.outcome(objection, null);
end;
$$;

create function public.list_audit_records(p_project text, p_after bigint, p_limit integer) returns json
language sql stable set search_path = '' as $$
  select coalesce(json_agg(json_build_object(
    'position', page.position, 'at', page.at, 'actor', page.actor, 'action', page.action,
    'projectId', page.project_id, 'subject', json_build_object('kind', page.subject_kind, 'id', page.subject_id)
  ) order by page.position), '[]')
  from (
    select * from public.audit_records
    where project_id = p_project and (p_after is null or position > p_after) order by position limit p_limit
  ) page
$$;

create function public.append_audit_record(p_project text, p_action text, p_kind text, p_id text) returns void
language sql set search_path = '' as $$
  insert into public.audit_records (actor, action, project_id, subject_kind, subject_id)
  values (private.actor(), p_action, p_project, p_kind, p_id)
$$;

grant execute on function
  public.get_project, public.list_projects, public.create_project, public.update_project, public.delete_project,
  public.get_service, public.list_services, public.create_service, public.update_service, public.delete_service,
  public.list_members, public.set_member, public.list_audit_records
  to authenticated;

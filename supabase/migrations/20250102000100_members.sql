-- Projects and services as records that people own, share and change.
alter table public.projects
  add column description text not null default '',
  add column revision integer not null default 1,
  add column updated_at timestamptz not null default now();

alter table public.services
  add column description text not null default '',
  add column revision integer not null default 1,
  add column updated_at timestamptz not null default now(),
  drop constraint services_project_id_fkey,
  add constraint services_project_id_fkey foreign key (project_id) references public.projects (id) on delete cascade;

-- An owner may do everything, an editor all but delete the project and choose its members, a viewer reads.
-- A project without members is the platform's own: made by a deployment that named it.
create table public.project_members (
  project_id text not null references public.projects (id) on delete cascade,
  user_id text not null check (user_id <> ''),
  role text not null check (role in ('owner', 'editor', 'viewer')),
  created_at timestamptz not null default now(),
  primary key (project_id, user_id)
);

create index project_members_by_user on public.project_members (user_id);

-- Projects in which the caller has one of these roles. Reads past the policies, which themselves ask it.
create function private.projects_as(roles text[]) returns setof text
language sql stable security definer set search_path = '' as $$
  select project_id from public.project_members where user_id = private.caller() and role = any (roles)
$$;

create function private.may(project text, roles text[]) returns boolean language sql stable set search_path = '' as $$
  select private.is_service() or project in (select private.projects_as(roles))
$$;

-- Why the caller may not change a row: it sees none, it lacks the role, or it has seen an older state. Null when it may.
create function private.objection(project text, roles text[], found integer, expected integer) returns text
language sql stable set search_path = '' as $$
  select case
    when found is null then 'unknown'
    when not private.may(project, roles) then 'forbidden'
    when found <> expected then 'stale'
  end
$$;

-- How a change ended: `done` with what it left, or the objection.
create function private.outcome(objection text, value json) returns json language sql immutable set search_path = '' as $$
  select case
    when objection is null then json_build_object('outcome', 'done', 'value', value)
    else json_build_object('outcome', objection)
  end
$$;

-- Whoever creates a project owns it.
create function private.own_project() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  if private.caller() is not null then
    insert into public.project_members (project_id, user_id, role) values (new.id, private.caller(), 'owner');
  end if;
  return null;
end;
$$;

create trigger projects_owner after insert on public.projects
  for each row execute function private.own_project();
create trigger projects_revision before update on public.projects
  for each row execute function private.next_revision();
create trigger services_revision before update on public.services
  for each row execute function private.next_revision();
create trigger projects_audit after insert or update or delete on public.projects
  for each row execute function private.note_change('project', 'id', 'id');
create trigger services_audit after insert or update or delete on public.services
  for each row execute function private.note_change('service', 'id', 'project_id');
create trigger project_members_audit after insert or update or delete on public.project_members
  for each row execute function private.note_change('member', 'user_id', 'project_id');

alter table public.projects enable row level security;
alter table public.services enable row level security;
alter table public.project_members enable row level security;
alter table public.audit_records enable row level security;

grant select, delete on public.projects to authenticated;
grant insert (id, name, description), update (name, description) on public.projects to authenticated;
grant select, delete on public.services to authenticated;
grant insert (project_id, id, name, description), update (name, description) on public.services to authenticated;
grant select on public.project_members to authenticated;
grant select on public.audit_records to authenticated;

create policy projects_read on public.projects for select to authenticated
  using (id in (select private.projects_as('{owner,editor,viewer}')));
create policy projects_create on public.projects for insert to authenticated
  with check (private.caller() is not null);
create policy projects_update on public.projects for update to authenticated
  using (id in (select private.projects_as('{owner,editor}')));
create policy projects_delete on public.projects for delete to authenticated
  using (id in (select private.projects_as('{owner}')));

create policy services_read on public.services for select to authenticated
  using (project_id in (select private.projects_as('{owner,editor,viewer}')));
create policy services_write on public.services for all to authenticated
  using (project_id in (select private.projects_as('{owner,editor}')));

create policy project_members_read on public.project_members for select to authenticated
  using (project_id in (select private.projects_as('{owner,editor,viewer}')));

create policy audit_records_read on public.audit_records for select to authenticated
  using (project_id in (select private.projects_as('{owner}')));

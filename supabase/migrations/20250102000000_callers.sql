-- Who calls. PostgREST switches to the role that a JWT names and leaves its claims in `request.jwt.claims`; the adapter on
-- PostgreSQL does the same. A connection without claims is the platform's own.

-- Supabase has these roles; a PostgreSQL of our own gets them here. Roles belong to the server, so another database may be first.
do $$
declare
  missing record;
begin
  for missing in
    select name, attributes
    from (values ('anon', 'nologin'), ('authenticated', 'nologin'), ('service_role', 'nologin bypassrls')) as needed (name, attributes)
    where not exists (select from pg_roles where rolname = name)
  loop
    begin
      execute format('create role %I %s', missing.name, missing.attributes);
    exception when duplicate_object or unique_violation then null;
    end;
  end loop;
end;
$$;

-- Nothing is open unless it is granted: neither to users nor, as PostgreSQL would have it, functions to everyone.
alter default privileges revoke execute on functions from public;
alter default privileges in schema public revoke all on functions from anon, authenticated;
alter default privileges in schema public revoke all on tables from anon, authenticated;
revoke all on all functions in schema public from public, anon, authenticated;
revoke all on all tables in schema public from anon, authenticated;

grant usage on schema public to anon, authenticated, service_role;
grant all on all tables in schema public to service_role;
grant all on all sequences in schema public to service_role;
alter default privileges in schema public grant all on tables to service_role;
alter default privileges in schema public grant all on sequences to service_role;
alter default privileges in schema public grant execute on functions to service_role;

-- What PostgREST does not offer: helpers of policies and functions.
create schema private;
grant usage on schema private to authenticated, service_role;
alter default privileges in schema private grant execute on functions to authenticated, service_role;

create function private.claims() returns jsonb language sql stable set search_path = '' as $$
  select nullif(current_setting('request.jwt.claims', true), '')::jsonb
$$;

-- Whether the platform itself calls; a user's claims always name a role.
create function private.is_service() returns boolean language sql stable set search_path = '' as $$
  select private.claims() is null or private.claims() ->> 'role' = 'service_role'
$$;

-- The user who calls; null for the platform.
create function private.caller() returns text language sql stable set search_path = '' as $$
  select case when not private.is_service() then private.claims() ->> 'sub' end
$$;

-- Who answers for a change: the user, or whom the platform names in the header `x-actor`.
create function private.actor() returns text language sql stable set search_path = '' as $$
  select coalesce(
    private.caller(),
    nullif(current_setting('request.headers', true), '')::jsonb ->> 'x-actor',
    'platform'
  )
$$;

-- Who changed what, and when. No foreign keys: a record outlives what it is about.
create table public.audit_records (
  position bigint generated always as identity primary key,
  at timestamptz not null default clock_timestamp(),
  actor text not null,
  action text not null check (action <> ''),
  project_id text,
  subject_kind text not null,
  subject_id text not null
);

create index audit_records_of_project on public.audit_records (project_id, position);

create trigger audit_records_append_only before update or delete on public.audit_records
  for each row execute function public.refuse_change();
create trigger audit_records_not_emptied before truncate on public.audit_records
  for each statement execute function public.refuse_change();

-- Notes a change of a row: created, updated, deleted. Arguments: kind of the subject, column of its id, and column of its
-- project where it has one.
create function private.note_change() returns trigger language plpgsql security definer set search_path = '' as $$
declare
  changed record := case tg_op when 'DELETE' then old else new end;
  project text;
  subject text;
begin
  execute format('select ($1).%I', tg_argv[1]) using changed into subject;
  if tg_nargs > 2 then
    execute format('select ($1).%I', tg_argv[2]) using changed into project;
  end if;
  insert into public.audit_records (actor, action, project_id, subject_kind, subject_id)
  values (
    private.actor(),
    case tg_op when 'INSERT' then 'created' when 'UPDATE' then 'updated' else 'deleted' end,
    project, tg_argv[0], subject
  );
  return null;
end;
$$;

-- Counts the states of a row, which are what optimistic concurrency compares.
create function private.next_revision() returns trigger language plpgsql set search_path = '' as $$
begin
  new.revision := old.revision + 1;
  new.updated_at := now();
  return new;
end;
$$;

-- Servers that the activities of a project may use, by the id that documents name.
create table public.connectors (
  project_id text not null references public.projects (id) on delete cascade,
  id text not null check (id <> ''),
  name text not null check (name <> ''),
  kind text not null check (kind <> ''),
  revision integer not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  primary key (project_id, id)
);

-- Sealed before they come here: ciphertext under a data key of each secret's own, which a master key wraps. No user reads
-- or writes them, whatever the role; users hand in a new one through the functions below.
create table public.connector_secrets (
  project_id text not null,
  connector_id text not null,
  key_id text not null,
  wrapped_key text not null,
  ciphertext text not null,
  primary key (project_id, connector_id),
  foreign key (project_id, connector_id) references public.connectors (project_id, id) on delete cascade
);

create index connector_secrets_by_key on public.connector_secrets (key_id);

create trigger connectors_revision before update on public.connectors
  for each row execute function private.next_revision();
create trigger connectors_audit after insert or update or delete on public.connectors
  for each row execute function private.note_change('connector', 'id', 'project_id');

alter table public.connectors enable row level security;
alter table public.connector_secrets enable row level security;

grant select, delete on public.connectors to authenticated;

create policy connectors_read on public.connectors for select to authenticated
  using (project_id in (select private.projects_as('{owner,editor,viewer}')));
create policy connectors_delete on public.connectors for delete to authenticated
  using (project_id in (select private.projects_as('{owner,editor}')));

create function private.connector_json(connector public.connectors) returns json
language sql immutable set search_path = '' as $$
  select json_build_object(
    'projectId', connector.project_id, 'id', connector.id, 'name', connector.name, 'kind', connector.kind,
    'revision', connector.revision, 'createdAt', connector.created_at, 'updatedAt', connector.updated_at
  )
$$;

create function public.get_connector(p_project text, p_id text) returns json language sql stable set search_path = '' as $$
  select private.connector_json(c) from public.connectors c where project_id = p_project and id = p_id
$$;

create function public.list_connectors(p_project text, p_after text, p_limit integer) returns json
language sql stable set search_path = '' as $$
  select coalesce(json_agg(private.connector_json(page) order by page.id), '[]')
  from (
    select * from public.connectors
    where project_id = p_project and (p_after is null or id > p_after) order by id limit p_limit
  ) page
$$;

create function private.seal(p_project text, p_id text, p_secret json) returns void language sql set search_path = '' as $$
  insert into public.connector_secrets (project_id, connector_id, key_id, wrapped_key, ciphertext)
  values (p_project, p_id, p_secret ->> 'keyId', p_secret ->> 'wrappedKey', p_secret ->> 'ciphertext')
  on conflict (project_id, connector_id) do update
    set key_id = excluded.key_id, wrapped_key = excluded.wrapped_key, ciphertext = excluded.ciphertext
$$;
revoke execute on function private.seal from authenticated;

-- These two write secrets past the policies, once they know that the caller may.
create function public.create_connector(p_project text, p_id text, p_name text, p_kind text, p_secret json) returns json
language plpgsql security definer set search_path = '' as $$
declare
  seen integer := (select revision from public.projects where id = p_project and private.may(p_project, '{owner,editor,viewer}'));
  objection text := private.objection(p_project, '{owner,editor}', seen, null);
begin
  if objection is null then
    insert into public.connectors (project_id, id, name, kind) values (p_project, p_id, p_name, p_kind);
    perform private.seal(p_project, p_id, p_secret);
  end if;
  return private.outcome(objection, public.get_connector(p_project, p_id));
exception when unique_violation then
  return private.outcome('taken', null);
end;
$$;

-- A null secret leaves what is there.
create function public.update_connector(
  p_project text, p_id text, p_revision integer, p_name text, p_kind text, p_secret json
) returns json language plpgsql security definer set search_path = '' as $$
declare
  found_revision integer := (
    select revision from public.connectors
    where project_id = p_project and id = p_id and private.may(p_project, '{owner,editor,viewer}'));
  objection text := private.objection(p_project, '{owner,editor}', found_revision, p_revision);
begin
  if objection is null then
    update public.connectors set name = p_name, kind = p_kind
    where project_id = p_project and id = p_id and revision = found_revision;
    if not found then
      objection := 'stale';
    elsif p_secret is not null then
      perform private.seal(p_project, p_id, p_secret);
    end if;
  end if;
  return private.outcome(objection, public.get_connector(p_project, p_id));
end;
$$;

create function public.delete_connector(p_project text, p_id text, p_revision integer) returns json
language plpgsql set search_path = '' as $$
declare
  found_revision integer := (select revision from public.connectors where project_id = p_project and id = p_id);
  objection text := private.objection(p_project, '{owner,editor}', found_revision, p_revision);
begin
  if objection is null then
    delete from public.connectors where project_id = p_project and id = p_id and revision = found_revision;
    if not found then objection := 'stale'; end if;
  end if;
  return private.outcome(objection, null);
end;
$$;

create function private.sealed_json(secret public.connector_secrets) returns json
language sql immutable set search_path = '' as $$
  select json_build_object(
    'keyId', secret.key_id, 'wrappedKey', secret.wrapped_key, 'ciphertext', secret.ciphertext)
$$;

-- For the platform alone.
create function public.get_connector_secret(p_project text, p_id text) returns json
language sql stable set search_path = '' as $$
  select json_build_object('kind', c.kind, 'secret', private.sealed_json(s))
  from public.connectors c
  join public.connector_secrets s on s.project_id = c.project_id and s.connector_id = c.id
  where c.project_id = p_project and c.id = p_id
$$;

-- Secrets whose data key another master key wraps.
create function public.list_secrets_to_rewrap(p_key text, p_limit integer) returns json
language sql stable set search_path = '' as $$
  select coalesce(json_agg(json_build_object(
    'projectId', page.project_id, 'connectorId', page.connector_id, 'secret', private.sealed_json(page))), '[]')
  from (select s.* from public.connector_secrets s where key_id <> p_key limit p_limit) page
$$;

-- Swaps a wrapped data key for the same one under another master key; false when the secret has changed meanwhile.
create function public.rewrap_secret(p_project text, p_id text, p_before text, p_key text, p_wrapped text) returns boolean
language plpgsql set search_path = '' as $$
begin
  update public.connector_secrets set key_id = p_key, wrapped_key = p_wrapped
  where project_id = p_project and connector_id = p_id and wrapped_key = p_before;
  return found;
end;
$$;

grant execute on function
  public.get_connector, public.list_connectors, public.create_connector, public.update_connector, public.delete_connector
  to authenticated;

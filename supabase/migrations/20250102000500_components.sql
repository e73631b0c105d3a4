-- Components that were built on the platform, beside those it comes with.
create table public.components (
  type text primary key check (type <> ''),
  name text not null check (name <> ''),
  category text not null check (category <> ''),
  visibility text not null check (visibility in ('public', 'admin')),
  specification json not null,
  revision integer not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);

create trigger components_revision before update on public.components
  for each row execute function private.next_revision();
create trigger components_audit after insert or update or delete on public.components
  for each row execute function private.note_change('component', 'type');

alter table public.components enable row level security;
grant select on public.components to authenticated;
create policy components_read on public.components for select to authenticated using (visibility = 'public');

create function private.component_json(component public.components) returns json
language sql immutable set search_path = '' as $$
  select json_build_object(
    'type', component.type, 'name', component.name, 'category', component.category,
    'visibility', component.visibility, 'specification', component.specification::text, 'revision', component.revision,
    'createdAt', component.created_at, 'updatedAt', component.updated_at
  )
$$;

create function public.get_component(p_type text) returns json language sql stable set search_path = '' as $$
  select private.component_json(c) from public.components c where type = p_type
$$;

create function public.list_components(p_after text, p_limit integer) returns json
language sql stable set search_path = '' as $$
  select coalesce(json_agg(private.component_json(page) order by page.type), '[]')
  from (select * from public.components where p_after is null or type > p_after order by type limit p_limit) page
$$;

create function public.put_component(p_type text, p_name text, p_category text, p_visibility text, p_specification text)
returns json language plpgsql set search_path = '' as $$
begin
  insert into public.components (type, name, category, visibility, specification)
  values (p_type, p_name, p_category, p_visibility, p_specification::json)
  on conflict (type) do update set name = excluded.name, category = excluded.category,
    visibility = excluded.visibility, specification = excluded.specification;
  return public.get_component(p_type);
end;
$$;

grant execute on function public.get_component, public.list_components to authenticated;

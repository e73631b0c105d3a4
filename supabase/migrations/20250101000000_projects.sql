-- Projects and their services. Ids are the callers' own: documents and requests name them.
create table public.projects (
  id text primary key check (id <> ''),
  name text not null check (name <> ''),
  created_at timestamptz not null default now()
);

create table public.services (
  project_id text not null references public.projects (id),
  id text not null check (id <> ''),
  name text not null check (name <> ''),
  created_at timestamptz not null default now(),
  primary key (project_id, id)
);

-- Refuses every change of the rows it guards; what may change lies in other columns or tables.
create function public.refuse_change() returns trigger language plpgsql as $$
begin
  raise exception '% is immutable', tg_table_name using errcode = 'integrity_constraint_violation';
end;
$$;

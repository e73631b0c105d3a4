-- For the adapter that reaches the database over HTTP alone.

-- Which migrations this database has seen.
create function public.applied_migrations() returns json
language sql stable security definer set search_path = '' as $$
  select coalesce(json_agg(version order by version), '[]') from supabase_migrations.schema_migrations
$$;

create function public.append_run_logs(p_ids text[], p_runs text[], p_logged_at timestamptz[], p_entries text[])
returns void language sql set search_path = '' as $$
  insert into public.run_logs (id, run, logged_at, entry)
  select e.id, e.run, e.logged_at, e.entry::json
  from unnest(p_ids, p_runs, p_logged_at, p_entries) with ordinality as e (id, run, logged_at, entry, position)
  order by e.position
  on conflict (id) do nothing
$$;

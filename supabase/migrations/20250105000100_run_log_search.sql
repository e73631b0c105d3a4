-- What entries are searched by. The entry itself is taken apart where it comes in: it may hold \u0000, over which the operators of
-- json fail. Entries of before have none of it, but what they say is found.
alter table public.run_logs
  add column run_id text,
  add column project_id text,
  add column node_id text,
  add column kind text,
  add column level text,
  -- The transaction that brought it: who follows the log knows by it that nothing earlier will come.
  add column written_in xid8 not null default pg_current_xact_id();

create function pg_temp.field(p_entry json, variadic p_path text[]) returns text language plpgsql as $$
begin
  return p_entry #>> p_path;
exception when others then
  return null;
end;
$$;

update public.run_logs set
  run_id = pg_temp.field(entry, 'workflow', 'runId'),
  project_id = pg_temp.field(entry, 'project', 'id'),
  node_id = pg_temp.field(entry, 'node', 'id'),
  kind = pg_temp.field(entry, 'kind'),
  level = case pg_temp.field(entry, 'execution', 'status') when 'failed' then 'error' when 'cancelled' then 'warn' else 'info' end;

create index run_logs_of_project on public.run_logs (project_id, logged_at desc, position desc);
create index run_logs_by_arrival on public.run_logs (written_in, position);
create index run_logs_by_age on public.run_logs (logged_at);
create index runs_by_age on public.runs (started_at);

-- Beside append_run_logs, which gateways of before go on calling while they are replaced.
create function public.append_log_entries(
  p_ids text[], p_runs text[], p_run_ids text[], p_projects text[], p_nodes text[], p_kinds text[], p_levels text[],
  p_logged_at timestamptz[], p_entries text[]
) returns void language sql set search_path = '' as $$
  insert into public.run_logs (id, run, run_id, project_id, node_id, kind, level, logged_at, entry)
  select e.id, e.run, e.run_id, e.project_id, e.node_id, e.kind, e.level, e.logged_at, e.entry::json
  from unnest(p_ids, p_runs, p_run_ids, p_projects, p_nodes, p_kinds, p_levels, p_logged_at, p_entries)
    with ordinality as e (id, run, run_id, project_id, node_id, kind, level, logged_at, entry, position)
  order by e.position
  on conflict (id) do nothing
$$;

-- Entries leave as text: on the way through PostgREST they would be taken apart.
-- Of a run by time, those of one instant in the order of their coming.
create function public.list_run_logs(p_run text, p_limit integer) returns json
language sql stable set search_path = '' as $$
  select coalesce(json_agg(l.entry::text order by l.logged_at, l.position), '[]')
  from (select * from public.run_logs where run = p_run order by logged_at, position limit p_limit) l
$$;

-- Whether an entry is one of those that are looked for; a null looks for any. The text is looked for in the entry as it was sent.
create function public.is_log_entry_of(
  p_log public.run_logs, p_projects text[], p_run text, p_run_id text, p_node text, p_levels text[], p_text text,
  p_from timestamptz, p_to timestamptz
) returns boolean language sql stable as $$
  select (p_projects is null or p_log.project_id = any (p_projects))
    and (p_run is null or p_log.run = p_run)
    and (p_run_id is null or p_log.run_id = p_run_id)
    and (p_node is null or p_log.node_id = p_node)
    and (p_levels is null or p_log.level = any (p_levels))
    and (p_text is null or strpos(lower(p_log.entry::text), lower(p_text)) > 0)
    and (p_from is null or p_log.logged_at >= p_from)
    and (p_to is null or p_log.logged_at < p_to)
$$;

-- The newest first, from before the given key. Executed as text, so that it is planned for what is looked for.
create function public.search_run_logs(
  p_projects text[], p_run text, p_run_id text, p_node text, p_levels text[], p_text text, p_from timestamptz,
  p_to timestamptz, p_before timestamptz, p_before_position bigint, p_limit integer
) returns json language plpgsql stable set search_path = '' as $$
declare
  v_found json;
begin
  execute $q$
    select coalesce(json_agg(json_build_object(
      'entry', l.entry::text, 'at', to_char(l.logged_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'), 'position', l.position
    ) order by l.logged_at desc, l.position desc), '[]')
    from (
      select * from public.run_logs l
      where public.is_log_entry_of(l, $1, $2, $3, $4, $5, $6, $7, $8)
        and ($9 is null or (l.logged_at, l.position) < ($9, $10))
      order by l.logged_at desc, l.position desc
      limit $11
    ) l
  $q$ into v_found
  using p_projects, p_run, p_run_id, p_node, p_levels, p_text, p_from, p_to, p_before, p_before_position, p_limit;
  return v_found;
end;
$$;

-- In the order of their coming, from behind the given place, as far as nothing earlier can come any more.
create function public.follow_run_logs(
  p_projects text[], p_run text, p_run_id text, p_node text, p_levels text[], p_text text, p_from timestamptz,
  p_to timestamptz, p_written_in text, p_position bigint, p_limit integer
) returns json language plpgsql stable set search_path = '' as $$
declare
  v_found json;
begin
  execute $q$
    select coalesce(json_agg(json_build_object(
      'entry', l.entry::text, 'writtenIn', l.written_in::text, 'position', l.position
    ) order by l.written_in, l.position), '[]')
    from (
      select * from public.run_logs l
      where public.is_log_entry_of(l, $1, $2, $3, $4, $5, $6, $7, $8)
        and l.written_in < pg_snapshot_xmin(pg_current_snapshot())
        and (l.written_in, l.position) > ($9::xid8, $10)
      order by l.written_in, l.position
      limit $11
    ) l
  $q$ into v_found
  using p_projects, p_run, p_run_id, p_node, p_levels, p_text, p_from, p_to, p_written_in, p_position, p_limit;
  return v_found;
end;
$$;

-- The transaction before which everything has come.
create function public.run_log_horizon() returns text language sql stable set search_path = '' as $$
  select pg_snapshot_xmin(pg_current_snapshot())::text
$$;

-- Of each node that was executed in these runs of Temporal, each up to its time, the last entry and how many there are;
-- in the order of these entries.
create function public.last_of_nodes(p_run text, p_run_ids text[], p_before timestamptz[]) returns json
language sql stable set search_path = '' as $$
  select coalesce(json_agg(
    json_build_object('entry', n.entry::text, 'executions', n.executions) order by n.logged_at, n.position
  ), '[]')
  from (
    select distinct on (l.node_id) l.entry, l.logged_at, l.position, count(*) over (partition by l.node_id) as executions
    from public.run_logs l
    join unnest(p_run_ids, p_before) as r (run_id, before)
      on l.run_id = r.run_id and (r.before is null or l.logged_at < r.before)
    where l.run = p_run and l.kind = 'node'
    order by l.node_id, l.logged_at desc, l.position desc
  ) n
$$;

-- Deletes entries, the oldest first, at most so many; gives how many.
create function public.delete_run_logs_before(p_before timestamptz, p_limit integer) returns integer
language plpgsql set search_path = '' as $$
declare
  v_deleted integer;
begin
  delete from public.run_logs where position in (
    select position from public.run_logs where logged_at < p_before order by logged_at limit p_limit
  );
  get diagnostics v_deleted = row_count;
  return v_deleted;
end;
$$;

create function public.delete_runs_before(p_before timestamptz, p_limit integer) returns integer
language plpgsql set search_path = '' as $$
declare
  v_deleted integer;
begin
  delete from public.runs where id in (
    select id from public.runs where started_at < p_before order by started_at limit p_limit
  );
  get diagnostics v_deleted = row_count;
  return v_deleted;
end;
$$;

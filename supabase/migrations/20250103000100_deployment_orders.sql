-- A deployment may be of a workflow, a service or a project, and of more than one compilation; or return to an earlier version.
-- `compilation_id` is of those requested before; `service` and `workflow` are null where there is more than one.
alter table public.deployments
  add column asked json,
  add column project_id text generated always as (project ->> 'id') stored,
  alter column compilation_id drop not null,
  alter column service drop not null,
  alter column workflow drop not null,
  add check (asked is not null or compilation_id is not null);

create index deployments_of_project on public.deployments (project_id, requested_at desc);

alter table public.deployment_states drop constraint deployment_states_state_check;
alter table public.deployment_states
  add column percentage integer check (percentage between 1 and 99),
  add constraint deployment_states_state_check
    check (state in ('requested', 'running', 'ramping', 'succeeded', 'failed', 'rolled_back')),
  add check (state <> 'ramping' or (version is not null and percentage is not null)),
  add check (state <> 'rolled_back' or (version is not null and previous_version is not null));

-- Notes a request once, with its first state. Each json of its own: one may hold \u0000, over which the operators of json fail.
create function public.request_deployment(
  p_id text, p_order json, p_project json, p_service json, p_workflow json, p_requested_at timestamptz
) returns void language plpgsql as $$
begin
  insert into public.deployments (id, asked, project, service, workflow, requested_at)
  values (p_id, p_order, p_project, p_service, p_workflow, p_requested_at)
  on conflict (id) do nothing;
  if found then
    insert into public.deployment_states (deployment_id, state, at) values (p_id, 'requested', p_requested_at);
  end if;
end;
$$;

create function public.deployment_state_may_follow(p_last text, p_next text) returns boolean immutable language sql as $$
  select case p_last
    when 'rolled_back' then false
    when 'succeeded' then p_next = 'rolled_back'
    when 'ramping' then p_next <> 'failed'
    when 'failed' then p_next <> 'failed'
    else true
  end;
$$;

-- Appends a state where it may follow the last one; false when nobody has requested the deployment.
create function public.append_deployment_state(
  p_deployment_id text, p_state text, p_at timestamptz, p_step text, p_cause text, p_version text, p_previous_version text,
  p_percentage integer, p_error json
) returns boolean language plpgsql as $$
declare
  v_last text;
begin
  -- One at a time, so that each sees how the deployment stands.
  perform 1 from public.deployments where id = p_deployment_id for no key update;
  if not found then
    return false;
  end if;
  select state into v_last from public.deployment_states
  where deployment_id = p_deployment_id order by position desc limit 1;
  if public.deployment_state_may_follow(v_last, p_state) then
    insert into public.deployment_states
      (deployment_id, state, at, step, cause, version, previous_version, percentage, error)
    values (p_deployment_id, p_state, p_at, p_step, p_cause, p_version, p_previous_version, p_percentage, p_error);
  end if;
  return true;
end;
$$;

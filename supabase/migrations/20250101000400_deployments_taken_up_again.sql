-- A deployment that was given up may be replayed: it succeeds once, however often it failed before.
drop index public.deployment_states_one_end;

create unique index deployment_states_one_success on public.deployment_states (deployment_id)
  where state = 'succeeded';

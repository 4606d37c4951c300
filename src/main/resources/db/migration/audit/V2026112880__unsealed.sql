-- As before, but from the last activity in the newest seal on and not from when that was sealed, as a round of sealing does: what a round
-- that was cut short left behind is waiting, too.
create or replace function unsealed_activities(counties text[], grace_ms bigint) returns table (waiting bigint, since timestamptz) language plpgsql as $$
declare
  home   text := current_setting('walnut.county', true);
  county text;
  newest uuid;
  start  uuid;
begin
  foreach county in array counties loop
    perform set_config('walnut.county', county, true);
    select seal.last_id into newest from seal order by seal.number desc limit 1;
    start := coalesce(
      (lpad(to_hex(('x' || left(replace(newest::text, '-', ''), 12))::bit(48)::bigint - grace_ms), 12, '0') || repeat('0', 20))::uuid,
      '00000000-0000-0000-0000-000000000000');
    return query
      select count(*), min(activity.at)
        from activity
       where activity.id >= start
         and not exists (select from sealed_activity sealed
                          where sealed.county_id = activity.county_id
                            and sealed.activity_id = activity.id);
  end loop;
  perform set_config('walnut.county', coalesce(home, ''), true);
end
$$;

-- Who is on the staff, for the rooms that give work to people: no secret, no buyer, no closed account.
create view staff_card with (security_invoker = true) as
select county_id, id, display_name, role, division
  from account
 where scope_kind <> 'SELF'
   and closed_at is null;
grant select on staff_card to walnut_app;

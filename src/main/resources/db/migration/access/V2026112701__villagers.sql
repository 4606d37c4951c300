-- A villager's account is of one household; several people of a household may have one each.
alter table account drop constraint shops_and_stations_are_named;
alter table account add constraint what_an_account_is_bound_to_is_named
  check ((scope_kind in ('SHOP', 'STATION') or role = 'VILLAGER') = (subject_id is not null));
create index account_of_household on account (county_id, subject_id, id) where role = 'VILLAGER';
drop index account_of_staff;
create index account_of_staff on account (county_id, id) where scope_kind <> 'SELF' and closed_at is null;

-- Who looks after which household.
create view villager_card with (security_invoker = true) as
select county_id, id, login, display_name, subject_id as household_id, created_at
  from account
 where role = 'VILLAGER'
   and closed_at is null;
grant select on villager_card to walnut_app;

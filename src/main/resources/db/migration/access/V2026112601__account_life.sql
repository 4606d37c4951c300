-- Accounts change: their post, their name, whether they are open. A villager's account is bound to its household.
grant update (display_name, role, scope_kind, division, subject_id) on account to walnut_app;
alter table account
  drop constraint shops_and_stations_are_named,
  add constraint shops_and_stations_are_named check (
    case scope_kind when 'SHOP' then subject_id is not null
                    when 'STATION' then subject_id is not null
                    when 'SELF' then true
                    else subject_id is null end);

-- An account as other rooms may see it: no hash.
create view account_card with (security_invoker = true) as
select county_id, id, login, display_name, role, scope_kind, division, subject_id, created_at, closed_at, password_hash <> '' as has_password
  from account;
grant select on account_card to walnut_app;

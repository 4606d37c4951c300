-- Where a household lives and what it is called by, read from one index: for lists that are kept to a town or a village.
create view household_place with (security_invoker = true) as
select county_id, id, code, village_code
  from household;
grant select on household_place to walnut_app;

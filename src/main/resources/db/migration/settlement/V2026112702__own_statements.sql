-- A household says yes to its statement itself, signed in with its phone.
alter table statement drop constraint statement_confirmed_how_check;
alter table statement add constraint statement_confirmed_how_check
  check (confirmed_how in ('AT_COUNTER', 'BY_VISIT', 'BY_TELEPHONE', 'ANNOUNCED', 'BY_ITSELF'));

-- What the room of villagers shows of a statement.
create view statement_card with (security_invoker = true) as
select county_id, id, code, household_id, up_to, amount_fen, state, made_at, objection, answer, paid_on
  from statement;
grant select on statement_card to walnut_app;

-- What waits for a person, in the order in which households wait.
create index statement_waiting on statement (county_id, state, made_at, id, household_id)
 where state in ('STATEMENT', 'OBJECTED', 'FAILED');

create index statement_to_pay on statement (county_id, confirmed_at, id, household_id)
 where state in ('CONFIRMED', 'RETRIED');

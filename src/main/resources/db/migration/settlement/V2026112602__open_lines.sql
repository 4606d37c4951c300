-- Whether a line went into a statement stands on the line itself, so that what is owed is found without asking every statement
-- there ever was. statement_line stays the truth of it: a line goes into one statement at most.
alter table settlement_line add column in_statement boolean not null default false;
grant update (in_statement) on settlement_line to walnut_app;

-- The owner of the tables looks past the wall for a moment, to mark the lines of every county.
alter table settlement_line no force row level security;
alter table statement_line no force row level security;
update settlement_line
   set in_statement = true
  from statement_line
 where statement_line.county_id = settlement_line.county_id
   and statement_line.settlement_line_id = settlement_line.id;
alter table settlement_line force row level security;
alter table statement_line force row level security;

create index settlement_line_open on settlement_line (county_id, household_id, on_day) include (amount_fen) where not in_statement;

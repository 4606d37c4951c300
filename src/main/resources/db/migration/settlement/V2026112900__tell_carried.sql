-- A statement that is carried is told of too.
drop index statement_to_tell;
create index statement_to_tell on statement (county_id, id) where told_at is null;

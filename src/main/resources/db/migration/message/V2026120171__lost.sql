-- What was lost stands on the desk: found without looking at what arrived.
create index message_outcome_lost on message_outcome (county_id, at, message_id) where outcome in ('FAILED', 'UNKNOWN');

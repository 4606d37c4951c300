-- Lots that wait to be inspected or are held, in the order in which they were opened.
create index lot_waiting on lot (county_id, state, opened_at, id) where state in ('QUARANTINE', 'HELD');

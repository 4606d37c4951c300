-- The list of lots, what keeps the shortest first; the code is read on the way by a search.
create index lot_by_best_before on lot (county_id, best_before, id) include (code, goods_id, holder_id, state);

-- What a lot is called by, without its weight: for searches in the rooms above.
create view lot_name with (security_invoker = true) as
select county_id, id, code, goods_id, holder_id, state, best_before, opened_at
  from lot;
grant select on lot_name to walnut_app;

-- Passed lots by the day until which they keep.
create index lot_passed_by_best_before on lot (county_id, best_before, id) where state = 'PASSED';

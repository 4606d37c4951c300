-- A run with how many of its statements stand where.
create view settlement_run_card with (security_invoker = true) as
select r.county_id, r.id, r.code, r.up_to, r.made_at, r.made_by, r.payable_count, r.payable_fen, r.carried_count, r.carried_fen,
       r.excluded_count, r.excluded_fen,
       (select count(*) from statement s where s.county_id = r.county_id and s.run_id = r.id and s.state = 'STATEMENT') as waiting,
       (select count(*)
          from statement s
         where s.county_id = r.county_id
           and s.run_id = r.id
           and s.state = 'STATEMENT'
           and not exists (select 1
                             from statement_objection o
                            where o.county_id = s.county_id and o.statement_id = s.id)) as silent,
       (select count(*) from statement s where s.county_id = r.county_id and s.run_id = r.id and s.state = 'PAID') as paid
  from settlement_run r;
grant select on settlement_run_card to walnut_app;

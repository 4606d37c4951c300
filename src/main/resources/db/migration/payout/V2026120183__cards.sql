-- A batch says as well how many of its lines are paid and how many failed.
create or replace view payout_batch_card with (security_invoker = true) as
select b.county_id, b.id, b.code, b.state, b.line_count, b.total_fen, b.made_on, b.made_at, b.answered_at,
       (select count(*) from payout_line l where l.county_id = b.county_id and l.batch_id = b.id and l.way = 'BANK') as bank_count,
       (select count(*) from payout_line l where l.county_id = b.county_id and l.batch_id = b.id and l.way = 'BANK' and l.state = 'SENT') as bank_open,
       (select count(*) from payout_line l where l.county_id = b.county_id and l.batch_id = b.id and l.state = 'PAID') as paid,
       (select count(*) from payout_line l where l.county_id = b.county_id and l.batch_id = b.id and l.state = 'FAILED') as failed
  from payout_batch b;

-- What a person is to give back, because it came by a way that no service gives it back by.
create view hand_return_card with (security_invoker = true) as
select r.county_id, r.id, r.code, p.way, r.amount_fen
  from refund r
  join payment p on p.county_id = r.county_id and p.id = r.payment_id
 where r.state = 'REQUESTED'
   and p.way in ('BANK_TRANSFER', 'CASH')
 union all
select county_id, id, code, way, amount_fen
  from second_payment
 where returned_at is null
   and way in ('BANK_TRANSFER', 'CASH');
grant select on hand_return_card to walnut_app;

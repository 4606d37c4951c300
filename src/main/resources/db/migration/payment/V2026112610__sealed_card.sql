-- The bank card of a payout stands sealed; a start of Walnut seals the rows that are here and validates the check.
alter table payout_line
  alter column bank_card drop not null,
  add column bank_card_sealed bytea,
  add constraint bank_card_is_sealed check (bank_card is null and bank_card_sealed is not null) not valid;
grant update (bank_card, bank_card_sealed) on payout_line to walnut_app;

drop view payout_line_card;
create view payout_line_card with (security_invoker = true) as
select l.county_id, l.id, l.batch_id, b.code as batch_code, l.line_no, l.household_id, l.name,
       l.bank_card_sealed, l.amount_fen, l.memo, l.state, l.paid_on, l.why
  from payout_line l
  join payout_batch b on b.county_id = l.county_id and b.id = l.batch_id;
grant select on payout_line_card to walnut_app;

-- What the courier costs a household whose agreement says that it bears it.
alter table settlement_line add column courier_fen bigint not null default 0;
alter table settlement_line drop constraint an_amount_is_what_the_deductions_leave;
alter table settlement_line
  add constraint an_amount_is_what_the_deductions_leave
    check (amount_fen = gross_fen - refund_fen - courier_fen - packaging_fen - commission_fen);

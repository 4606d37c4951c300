-- Money that goes back to a buyer, or is asked for. AUTOMATIC: paid too late or wrongly; CANCELLATION: before it was sent;
-- REFUSAL: not taken from the courier; AFTER_SALE: asked for by the buyer and decided by a person.
create table order_refund (
  county_id        text        not null default current_setting('walnut.county'),
  id               uuid        not null,
  code             text        not null,
  order_id         uuid        not null,
  payment_id       uuid        not null,
  kind             text        not null check (kind in ('AUTOMATIC', 'CANCELLATION', 'REFUSAL', 'AFTER_SALE')),
  reason           text        not null check (reason in ('LATE_PAYMENT', 'WRONG_AMOUNT', 'CANCELLED', 'REFUSED', 'NO_REASON', 'DAMAGED',
                                                           'WRONG_GOODS', 'QUALITY', 'NOT_ARRIVED', 'OTHER')),
  why              text,
  amount_fen       bigint      not null check (amount_fen > 0),
  postage_fen      bigint      not null check (postage_fen >= 0),
  state            text        not null check (state in ('REQUESTED', 'DECLINED', 'APPROVED', 'FAILED', 'DONE')),
  goods_back       text        check (goods_back in ('KEPT', 'RESTOCKED', 'WRITTEN_OFF')),
  whole            boolean     not null,
  after_completion boolean,
  answer           text,
  asked_at         timestamptz not null,
  decided_at       timestamptz,
  done_on          date,
  primary key (county_id, id),
  unique (county_id, code),
  foreign key (county_id, order_id) references orders (county_id, id),
  constraint postage_is_part_of_the_amount check (postage_fen <= amount_fen),
  constraint decided_refunds_say_when check ((state = 'REQUESTED') = (decided_at is null)),
  constraint declined_refunds_say_why check (state <> 'DECLINED' or answer is not null),
  constraint paid_refunds_say_when check ((state = 'DONE') = (done_on is not null) and (state = 'DONE') = (after_completion is not null))
);
create index order_refund_by_order on order_refund (county_id, order_id, id);
create index order_refund_to_do on order_refund (county_id, state, id) where state in ('REQUESTED', 'APPROVED', 'FAILED');

-- To which lines the goods' part of a refund belongs.
create table order_refund_line (
  county_id text   not null default current_setting('walnut.county'),
  refund_id uuid   not null,
  line_id   uuid   not null,
  goods_fen bigint not null check (goods_fen >= 0),
  primary key (county_id, refund_id, line_id),
  foreign key (county_id, refund_id) references order_refund (county_id, id),
  foreign key (county_id, line_id) references order_line (county_id, id)
);
create index order_refund_line_by_line on order_refund_line (county_id, line_id);

select walnut_wall('order_refund');
select walnut_wall('order_refund_line');
grant select, insert on order_refund to walnut_app;
grant update (state, goods_back, after_completion, answer, decided_at, done_on) on order_refund to walnut_app;
grant select, insert on order_refund_line to walnut_app;

-- What a completed order owes to whom: one row for each line and lot that served it. What was given back before completion is taken
-- off; line_goods_fen, line_weight_g and refunded_fen are the whole line's, postage_fen the whole order's.
create view order_settlement_line with (security_invoker = true) as
select o.county_id, o.id as order_id, l.id as line_id, a.lot_id, a.weight_g, l.goods_fen as line_goods_fen, l.weight_g as line_weight_g,
       t.carrier_id,
       (select coalesce(sum(rl.goods_fen), 0)::bigint
          from order_refund r
          join order_refund_line rl on rl.county_id = r.county_id and rl.refund_id = r.id
         where r.county_id = o.county_id
           and r.order_id = o.id
           and r.state = 'DONE'
           and not r.after_completion
           and rl.line_id = l.id) as refunded_fen,
       o.postage_fen
         - (select coalesce(sum(r.postage_fen), 0)::bigint
              from order_refund r
             where r.county_id = o.county_id
               and r.order_id = o.id
               and r.state = 'DONE'
               and not r.after_completion) as postage_fen,
       o.completed_on, o.confirmed_by_buyer
  from orders o
  join order_line l on l.county_id = o.county_id and l.order_id = o.id
  join allocation a on a.county_id = l.county_id and a.line_id = l.id
  join lot_terms_card t on t.county_id = a.county_id and t.lot_id = a.lot_id
 where o.completed_on is not null;
grant select on order_settlement_line to walnut_app;

-- What was given back after completion, line by line; postage_fen is the whole refund's.
create view order_refund_settlement_line with (security_invoker = true) as
select r.county_id, r.id as refund_id, r.order_id, rl.line_id, rl.goods_fen as refunded_fen, r.postage_fen, r.amount_fen, r.done_on
  from order_refund r
  join order_refund_line rl on rl.county_id = r.county_id and rl.refund_id = r.id
 where r.state = 'DONE'
   and r.after_completion;
grant select on order_refund_settlement_line to walnut_app;

create view order_card with (security_invoker = true) as
select county_id, id, code, checkout_id, payment_id, shop_id, goods_fen, postage_fen, state, placed_at, completed_on, confirmed_by_buyer
  from orders;
grant select on order_card to walnut_app;

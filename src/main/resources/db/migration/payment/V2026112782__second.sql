-- Money that came for a payment that was paid already by another way; it goes back by the way by which it came.
create table second_payment (
  county_id    text        not null default current_setting('walnut.county'),
  id           uuid        not null,
  code         text        not null,
  payment_id   uuid        not null,
  way          text        not null check (way in ('SANDBOX', 'WECHAT', 'ALIPAY')),
  attempt      int         not null check (attempt between 0 and 9),
  amount_fen   bigint      not null check (amount_fen > 0),
  provider_ref text,
  came_at      timestamptz not null,
  returned_at  timestamptz,
  primary key (county_id, id),
  foreign key (county_id, payment_id) references payment (county_id, id),
  constraint what_goes_back_came_before check (returned_at >= came_at)
);
create index second_payment_by_payment on second_payment (county_id, payment_id);
create index second_payment_open on second_payment (county_id, came_at, id) where returned_at is null;
select walnut_wall('second_payment');
grant select, insert on second_payment to walnut_app;
grant update (returned_at) on second_payment to walnut_app;

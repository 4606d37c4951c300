-- What is taken off a household's price, and from when to when: the rates of an agreement, each agreed on a day by somebody. The rate
-- of the day on which the household brought its goods goes into the terms of their lot and stays there; a later one touches nothing
-- that was brought before. Two rates of a kind never hold on the same day, and what is bought out bears none.
alter table agreement add unique (county_id, id, mechanism);

create table agreement_rate (
  county_id    text        not null default current_setting('walnut.county'),
  id           uuid        not null,
  agreement_id uuid        not null,
  mechanism    text        not null default 'CONSIGNMENT' check (mechanism = 'CONSIGNMENT'),
  kind         text        not null check (kind in ('COURIER', 'PACKAGING', 'COMMISSION')),
  basis        text        not null check (basis in ('PER_KG', 'PER_PARCEL', 'OF_PRICE')),
  amount       bigint      not null check (amount >= 0),
  holds_from   date        not null,
  holds_to     date        not null,
  agreed_on    date        not null,
  agreed_by    text        check (char_length(agreed_by) between 1 and 60),
  evidence_id  uuid,
  entered_by   text        not null,
  entered_at   timestamptz not null,
  primary key (county_id, id),
  foreign key (county_id, agreement_id, mechanism) references agreement (county_id, id, mechanism),
  constraint a_rate_ends_after_it_begins check (holds_to >= holds_from),
  constraint a_commission_is_of_the_price check ((kind = 'COMMISSION') = (basis = 'OF_PRICE')),
  constraint a_commission_is_at_most_30_per_cent check (kind <> 'COMMISSION' or amount <= 3000),
  constraint one_rate_of_a_kind_holds_on_a_day
    exclude using gist (county_id with =, agreement_id with =, kind with =, daterange(holds_from, holds_to, '[]') with &&)
);
create index agreement_rate_by_agreement on agreement_rate (county_id, agreement_id, holds_from);

-- What was agreed before there were dated rates holds for the whole agreement.
alter table agreement no force row level security;
insert into agreement_rate (county_id, id, agreement_id, kind, basis, amount, holds_from, holds_to, agreed_on, entered_by, entered_at)
select a.county_id, gen_random_uuid(), a.id, rate.kind, rate.basis, rate.amount, a.valid_from, a.valid_to,
       (a.signed_at at time zone 'Asia/Shanghai')::date, 'walnut', a.signed_at
  from agreement a
 cross join lateral (values ('COMMISSION', 'OF_PRICE', a.commission_bp::bigint), ('PACKAGING', 'PER_KG', a.packaging_fen_per_kg))
         as rate (kind, basis, amount)
 where a.mechanism = 'CONSIGNMENT';
alter table agreement force row level security;

drop view agreement_card;
alter table agreement drop column commission_bp, drop column packaging_fen_per_kg;
create view agreement_card with (security_invoker = true) as
select county_id, id, code, carrier_id, household_id, goods_id, floor_price_fen_per_kg, quantity_g, valid_from, valid_to,
       mechanism, closed_as, closed_on
  from agreement;
grant select on agreement_card to walnut_app;

select walnut_wall('agreement_rate');
grant select, insert on agreement_rate to walnut_app;
grant update (holds_to) on agreement_rate to walnut_app;

create view agreement_rate_card with (security_invoker = true) as
select county_id, id, agreement_id, kind, basis, amount, holds_from, holds_to, agreed_on, agreed_by, evidence_id
  from agreement_rate;
grant select on agreement_rate_card to walnut_app;

-- The terms of a lot are the rates of the day its goods came.
alter table lot_terms
  add column packaging_fen_per_parcel bigint not null default 0 check (packaging_fen_per_parcel >= 0),
  add column courier_fen_per_kg       bigint not null default 0 check (courier_fen_per_kg >= 0),
  add column courier_fen_per_parcel   bigint not null default 0 check (courier_fen_per_parcel >= 0);
drop index one_lot_is_collected_at_a_time;
create unique index one_lot_is_collected_at_a_time
    on lot_terms (county_id, carrier_id, goods_id, grade, mechanism, commission_bp, packaging_fen_per_kg, packaging_fen_per_parcel,
                  courier_fen_per_kg, courier_fen_per_parcel)
 where collecting;

create or replace view lot_terms_card with (security_invoker = true) as
select county_id, lot_id, carrier_id, mechanism, commission_bp, packaging_fen_per_kg, collecting, packaging_fen_per_parcel,
       courier_fen_per_kg, courier_fen_per_parcel
  from lot_terms;

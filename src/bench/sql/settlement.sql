-- One month of a county: 890 shops, 3,682 households (four or five to a shop), 30,000 orders of one or two lines, completed and settled
-- by nobody yet. Each shop sells out of four lots; its households have goods in each of them, three on consignment (commission,
-- packaging by the kilogram, one in two with a courier by the parcel), one bought out and owed since its intakes. One household in fifty
-- has no bank card, one order in forty was refunded in part before it was completed. Foreign keys are not checked while this is
-- written; every other rule is.
set session_replication_role = replica;

create function bench_id(kind text, n bigint) returns uuid language sql immutable as
  'select (substr(md5(kind), 1, 8) || ''-0000-7000-8000-'' || lpad(to_hex(n), 12, ''0''))::uuid';

create table bench_village as
select code, row_number() over (order by code) - 1 as place, count(*) over () as all_villages
  from division
 where level = 'VILLAGE' and left(code, 6) = '621221';

insert into household (county_id, id, code, village_code, status_sealed, status_mark, registered_at)
select '621221', bench_id('household', n), 'H-' || lpad(n::text, 6, '0'), v.code, '\x01', '\x01', now()
  from generate_series(0, 3681) n
  join bench_village v on v.place = n % v.all_villages;

insert into member (county_id, id, household_id, position, name, citizen_id_sealed, citizen_id_mark, born_on, relation)
select '621221', bench_id('member', n), bench_id('household', n), 0, '王建军', '\x01', decode(lpad(to_hex(n), 8, '0'), 'hex'), '1970-01-01', 'HEAD'
  from generate_series(0, 3681) n;

insert into household_contact (county_id, household_id, revision, bank_card_sealed, bank_card_mark, recorded_at)
select '621221', bench_id('household', n), 0, case when n % 50 > 0 then '\x01'::bytea end, case when n % 50 > 0 then '\x01'::bytea end, now()
  from generate_series(0, 3681) n;

insert into goods (county_id, id, code, name_zh, name_en, category, picture, perishable, certificate_required, shelf_life_days, added_at)
values ('621221', bench_id('goods', 0), 'G-0', '核桃', 'Walnuts', 'NUTS', 'walnut', false, true, 300, now());
insert into goods_grade (county_id, goods_id, code, place, name_zh, name_en, source)
values ('621221', bench_id('goods', 0), 'G1', 1, '一级', 'First', 'GB/T 20398');

insert into carrier (county_id, id, kind, name_zh, name_en, registered_at)
select '621221', bench_id('shop', n), 'SHOP', '网店' || n, 'Shop ' || n, now() from generate_series(0, 889) n;
insert into shop (county_id, id, code, name_zh, name_en, town, opened_at)
select '621221', bench_id('shop', n), 'S-' || n, '网店' || n, 'Shop ' || n, '621221108000', now() from generate_series(0, 889) n;

-- Lot 4 * shop + k; k = 3 is bought out.
insert into lot (county_id, id, code, goods_id, grade, holder_id, warehouse_id, state, made_on, best_before, opened_at)
select '621221', bench_id('lot', n), 'L-' || n, bench_id('goods', 0), 'G1', bench_id('shop', n / 4), bench_id('warehouse', 1), 'PASSED',
       current_date - 60, current_date + 300, now()
  from generate_series(0, 890 * 4 - 1) n;

insert into lot_terms (county_id, lot_id, carrier_id, goods_id, grade, mechanism, commission_bp, packaging_fen_per_kg, courier_fen_per_parcel, collecting)
select '621221', bench_id('lot', n), bench_id('shop', n / 4), bench_id('goods', 0), 'G1', case when n % 4 = 3 then 'BUY_OUT' else 'CONSIGNMENT' end,
       case when n % 4 = 3 then 0 else 800 end, case when n % 4 = 3 then 0 else 50 end, case when n % 4 < 3 and n % 2 = 0 then 120 else 0 end, false
  from generate_series(0, 890 * 4 - 1) n;

insert into agreement (county_id, id, code, carrier_id, household_id, goods_id, floor_price_fen_per_kg, quantity_g, valid_from, valid_to, mechanism, signed_at)
select '621221', bench_id('agreement', 2 * n + m), 'A-' || (2 * n + m), bench_id('shop', n % 890), bench_id('household', n), bench_id('goods', 0), 1000, 500000,
       current_date - 200, current_date + 160, case m when 0 then 'CONSIGNMENT' else 'BUY_OUT' end, now()
  from generate_series(0, 3681) n, generate_series(0, 1) m;

insert into intake (county_id, id, code, agreement_id, carrier_id, household_id, goods_id, floor_price_fen_per_kg, grade, gross_g, tare_g, net_g, price_fen_per_kg,
                    amount_fen, received_on, harvest_place, state, lot_id, weighed_by, weighed_by_name, weighed_at)
select '621221', bench_id('intake', 4 * n + k), 'R-' || (4 * n + k), bench_id('agreement', 2 * n + k / 3), bench_id('shop', n % 890), bench_id('household', n),
       bench_id('goods', 0), 1000, 'G1', w.g, 0, w.g, 1200, (w.g * 1200 + 500) / 1000, current_date - 20, '621221108203', 'ACCEPTED',
       bench_id('lot', 4 * (n % 890) + k), bench_id('account', 1), 'bench', now()
  from generate_series(0, 3681) n, generate_series(0, 3) k,
       lateral (select 20000 + (n * 7919 + k * 104729) % 60000 as g) w;

insert into lot_share (county_id, lot_id, intake_id, weight_g)
select county_id, lot_id, id, net_g from intake;

insert into settlement_line (county_id, id, household_id, carrier_id, source_kind, source_id, lot_id, weight_g, gross_fen, refund_fen, courier_fen,
                             packaging_fen, commission_fen, amount_fen, on_day, grade)
select i.county_id, bench_id('owed', row_number() over (order by i.id)), i.household_id, i.carrier_id, 'INTAKE', i.id, i.lot_id, i.net_g, i.amount_fen, 0, 0,
       0, 0, i.amount_fen, i.received_on, 'E1'
  from intake i
  join agreement a on a.county_id = i.county_id and a.id = i.agreement_id
 where a.mechanism = 'BUY_OUT';

-- An order of a shop: one line, every third two, each from another lot.
insert into orders (county_id, id, code, checkout_id, payment_id, buyer_id, shop_id, receiver_name_sealed, receiver_phone_sealed, receiver_phone_mark,
                    receiver_address_sealed, goods_fen, postage_fen, weight_g, no_return_accepted, state, placed_at, pay_before, delivered_at, completed_on, confirmed_by_buyer)
select '621221', bench_id('order', n), 'O-' || n, bench_id('order', n), bench_id('payment', n), bench_id('account', n % 9000), bench_id('shop', n % 890),
       '\x01', '\x01', '\x01', '\x01', l.lines * (3900 + n % 977), case when n % 3 = 1 then 0 else 800 end, l.lines * 2500, true, 'COMPLETED', now() - interval '12 days',
       now() - interval '12 days', now() - interval '9 days', current_date - (n % 9)::int, n % 2 = 0
  from generate_series(0, 29999) n,
       lateral (select case when n % 3 = 0 then 2 else 1 end as lines) l;

insert into order_line (county_id, id, order_id, line_no, listing_id, goods_id, grade, title_zh, title_en, pack_g, packs, price_fen, goods_fen, weight_g, perishable)
select '621221', bench_id('line', 2 * n + p), bench_id('order', n), p + 1, bench_id('listing', n % 890), bench_id('goods', 0), 'G1', '核桃', 'Walnuts', 2500, 1,
       3900 + n % 977, 3900 + n % 977, 2500, false
  from generate_series(0, 29999) n, generate_series(0, 1) p
 where p = 0 or n % 3 = 0;

insert into allocation (county_id, line_id, lot_id, weight_g)
select '621221', bench_id('line', 2 * n + p), bench_id('lot', 4 * (n % 890) + (n / 890 + p) % 4), 2500
  from generate_series(0, 29999) n, generate_series(0, 1) p
 where p = 0 or n % 3 = 0;

insert into order_refund (county_id, id, code, order_id, payment_id, kind, reason, amount_fen, postage_fen, state, whole, after_completion, asked_at, decided_at, done_on)
select '621221', bench_id('refund', n), 'F-' || n, bench_id('order', n), bench_id('payment', n), 'AFTER_SALE', 'DAMAGED', 1000, 0, 'DONE', false, false,
       now() - interval '9 days', now() - interval '9 days', current_date - 9
  from generate_series(0, 29999, 40) n;
insert into order_refund_line (county_id, refund_id, line_id, goods_fen)
select '621221', bench_id('refund', n), bench_id('line', 2 * n), 1000 from generate_series(0, 29999, 40) n;

set session_replication_role = origin;

-- A hundred thousand rows behind every list of the console, for one county. Ids, codes and times rise together, so that a row in
-- the middle is found by its number. Foreign keys are not checked while it is written; every other rule is. Personal values are
-- written in the clear, and the next start of Walnut seals them as it seals those of a county that comes from before there were seals.
set session_replication_role = replica;

create table bench_seal as
select conrelid::regclass::text as walled, conname::text as rule, replace(pg_get_constraintdef(oid), ' NOT VALID', '') as holds
  from pg_constraint
 where contype = 'c' and conname like '%\_is\_sealed';

do $$ declare s record; begin for s in select * from bench_seal loop execute format('alter table %s drop constraint %I', s.walled, s.rule); end loop; end $$;

create function bench_id(kind text, n bigint) returns uuid language sql immutable as
  'select (substr(md5(kind), 1, 8) || ''-0000-7000-8000-'' || lpad(to_hex(n), 12, ''0''))::uuid';

create function bench_code(letter text, n bigint) returns text language sql immutable as
  'select letter || ''-'' || lpad(n::text, 6, ''0'')';

create function bench_at(n bigint) returns timestamptz language sql stable as
  'select date_trunc(''minute'', now()) - (100000 - n) * interval ''1 minute''';

create table bench_village as
select code, row_number() over (order by code) - 1 as place, count(*) over () as all_villages
  from division
 where level = 'VILLAGE' and left(code, 6) = '621221';

-- household
insert into household (county_id, id, code, village_code, status, registered_at)
select '621221', bench_id('household', n), bench_code('H', n), v.code, (array['NOT_POOR', 'REGISTERED_POOR', 'LIFTED', 'MONITORED'])[1 + n % 4], bench_at(n)
  from generate_series(1, 100000) n
  join bench_village v on v.place = n % v.all_villages;

insert into member (county_id, id, household_id, position, name, citizen_id, born_on, relation)
select '621221', bench_id('member', 2 * n + p), bench_id('household', n), p,
       substr('王李张刘陈杨赵黄周吴', 1 + (n % 10)::int, 1) || substr('秀国建玉桂凤志海', 1 + (n / 10 % 8)::int, 1) || substr('英强华兰芳明军山林梅', 1 + (n / 80 % 10)::int, 1),
       '999999' || lpad((2 * n + p)::text, 12, '0'), '1980-01-01', case p when 0 then 'HEAD' else 'SPOUSE' end
  from generate_series(1, 100000) n, generate_series(0, 1) p;

insert into household_contact (county_id, household_id, revision, phone, bank_card, recorded_at)
select '621221', bench_id('household', n), 0, '1390000' || lpad((n % 10000)::text, 4, '0'), case when n % 50 > 0 then '62170000' || lpad(n::text, 10, '0') end, bench_at(n)
  from generate_series(1, 100000) n;

insert into income_line (county_id, id, household_id, category, amount_fen, received_on, grade, source_kind, recorded_at)
select '621221', bench_id('income', 2 * n + l), bench_id('household', n), 'WAGE', 100000 + n % 400000, bench_at(n)::date - l * 40, 'E1', 'HAND', bench_at(n)
  from generate_series(1, 100000) n, generate_series(0, 1) l
 where n % 20 > 0;

update household
   set last_income_on = latest.on_day
  from (select household_id, max(received_on) as on_day from income_line group by household_id) as latest
 where latest.household_id = household.id;

insert into register_import (county_id, id, file_name, division, trial, at, who, taken, refused)
select '621221', bench_id('import', n), 'register-' || n || '.csv', '621221', false, bench_at(n), 'bench', 10, case when n % 50 = 0 then 2 else 0 end
  from generate_series(1, 100000) n;

-- stock
insert into goods (county_id, id, code, name_zh, name_en, category, picture, perishable, certificate_required, shelf_life_days, added_at)
select '621221', bench_id('goods', n), bench_code('G', n), '核桃' || n, 'Walnuts ' || n, 'NUTS', 'walnut', false, true, 300, bench_at(n)
  from generate_series(0, 29) n;

insert into goods_grade (county_id, goods_id, code, place, name_zh, name_en, source)
select '621221', bench_id('goods', n), 'G' || g, g, '一级', 'First', 'GB/T 20398'
  from generate_series(0, 29) n, generate_series(1, 3) g;

insert into warehouse (county_id, id, name, division, opened_at)
values ('621221', bench_id('warehouse', 1), 'Centre', '621221108000', now());

insert into lot (county_id, id, code, goods_id, grade, holder_id, warehouse_id, state, made_on, best_before, opened_at)
select '621221', bench_id('lot', n), bench_code('L', n), bench_id('goods', n % 30), 'G1', bench_id('shop', n % 1000), bench_id('warehouse', 1),
       case when n % 10 < 2 then 'QUARANTINE' when n % 10 = 2 then 'HELD' when n % 10 = 3 then 'CLOSED' else 'PASSED' end,
       bench_at(n)::date, bench_at(n)::date + 300, bench_at(n)
  from generate_series(1, 100000) n;

insert into lot_balance (county_id, lot_id, on_hand_g, reserved_g)
select '621221', bench_id('lot', n), 50000, 0 from generate_series(1, 100000) n;

insert into movement (county_id, id, lot_id, kind, cause, on_hand_delta_g, reserved_delta_g, at)
select '621221', bench_id('movement', n), bench_id('lot', n), 'RECEIVED', 'bench ' || n, 50000, 0, bench_at(n) from generate_series(1, 100000) n;

-- supply
insert into carrier (county_id, id, kind, name_zh, name_en, registered_at)
select '621221', bench_id('shop', n), 'SHOP', '网店' || n, 'Shop ' || n, bench_at(n) from generate_series(0, 999) n;

insert into agreement (county_id, id, code, carrier_id, household_id, goods_id, floor_price_fen_per_kg, quantity_g, valid_from, valid_to, mechanism, signed_at)
select '621221', bench_id('agreement', n), bench_code('A', n), bench_id('shop', n % 1000), bench_id('household', n), bench_id('goods', n % 30), 2400, 500000,
       current_date - 200, current_date - 60 + (n % 400)::int, 'BUY_OUT', bench_at(n)
  from generate_series(1, 100000) n;

insert into lot_terms (county_id, lot_id, carrier_id, goods_id, grade, mechanism, commission_bp, packaging_fen_per_kg, collecting)
select '621221', bench_id('lot', n), bench_id('shop', n % 1000), bench_id('goods', n % 30), 'G1', 'BUY_OUT', 0, 0, false from generate_series(1, 100000) n;

insert into intake (county_id, id, code, agreement_id, carrier_id, household_id, goods_id, floor_price_fen_per_kg, grade, gross_g, tare_g, net_g, price_fen_per_kg,
                    amount_fen, received_on, harvest_place, state, lot_id, weighed_by, weighed_by_name, weighed_at)
select '621221', bench_id('intake', n), bench_code('R', n), bench_id('agreement', n), bench_id('shop', n % 1000), bench_id('household', n), bench_id('goods', n % 30), 2400, 'G1',
       10500, 500, 10000, 2400, 24000, bench_at(n)::date, v.code, case when n % 5 = 0 then 'WEIGHED' else 'ACCEPTED' end,
       case when n % 5 > 0 then bench_id('lot', n) end, bench_id('account', 1), 'bench', bench_at(n)
  from generate_series(1, 100000) n
  join bench_village v on v.place = n % v.all_villages;

insert into lot_share (county_id, lot_id, intake_id, weight_g)
select '621221', bench_id('lot', n), bench_id('intake', n), 10000 from generate_series(1, 100000) n where n % 5 > 0;

insert into price_notice (county_id, id, carrier_id, goods_id, grade, price_fen_per_kg, holds_from, given_at)
select '621221', bench_id('price', n), bench_id('shop', n % 1000), bench_id('goods', n % 30), 'G1', 2400, bench_at(n)::date, bench_at(n) from generate_series(1, 100000) n;

insert into inspection (county_id, id, lot_id, state, sampled_at, sampled_by_name, concluded_on)
select '621221', bench_id('inspection', n), bench_id('lot', n), case when n % 10 = 2 then 'POSITIVE' else 'NEGATIVE' end, bench_at(n), 'bench',
       case when n % 10 <> 2 then bench_at(n)::date end
  from generate_series(1, 100000) n
 where n % 10 > 1;

insert into inspection_test (county_id, id, inspection_id, method, instrument, reagent_lot, blank_ok, inhibition_bp, verdict, tested_on, tested_at, tested_by_name)
select '621221', bench_id('test', n), bench_id('inspection', n), 'ENZYME_INHIBITION', 'R-1', 'K-1', true, case when n % 10 = 2 then 6000 else 1000 end,
       case when n % 10 = 2 then 'POSITIVE' else 'NEGATIVE' end, bench_at(n)::date, bench_at(n), 'bench'
  from generate_series(1, 100000) n
 where n % 10 > 1;

insert into recipe (county_id, code, name_zh, name_en, max_yield_ppm)
values ('621221', 'BENCH', '去青皮', 'Hulling', 900000);

insert into processing (county_id, id, code, recipe_code, carrier_id, output_lot_id, input_g, max_yield_ppm, output_g, done_on, done_at, done_by_name)
select '621221', bench_id('processing', n), bench_code('P', n), 'BENCH', bench_id('shop', n % 1000), bench_id('lot', n), 60000, 900000, 50000, bench_at(n)::date, bench_at(n), 'bench'
  from generate_series(1, 100000) n;

insert into processing_input (county_id, processing_id, lot_id, weight_g)
select '621221', bench_id('processing', n), bench_id('lot', 1 + n % 100000), 60000 from generate_series(1, 100000) n;

-- shop
insert into shop (county_id, id, code, name_zh, name_en, town, opened_at)
select '621221', bench_id('shop', n), bench_code('S', n), '网店' || n, 'Shop ' || n, '621221108000', bench_at(n) from generate_series(0, 999) n;

insert into listing (county_id, id, code, shop_id, goods_id, grade, pack_g, price_fen, title_zh, title_en, listed_at)
select '621221', bench_id('listing', n), bench_code('N', n), bench_id('shop', n % 1000), bench_id('goods', n % 30), 'G1', 500 + n, 3900, '核桃' || n, 'Walnuts ' || n, bench_at(n)
  from generate_series(1, 100000) n;

insert into listing_price (county_id, listing_id, from_at, price_fen, who)
select '621221', bench_id('listing', n), bench_at(n), 3900, 'bench' from generate_series(1, 100000) n;

insert into listing_lot (county_id, listing_id, lot_id, attached_at)
select '621221', bench_id('listing', n), bench_id('lot', n), bench_at(n) from generate_series(1, 100000) n where n % 10 > 3;

-- orders
insert into orders (county_id, id, code, checkout_id, payment_id, buyer_id, shop_id, receiver_name, receiver_phone, receiver_address, goods_fen, postage_fen, weight_g,
                    no_return_accepted, state, placed_at, pay_before, delivered_at, completed_on, confirmed_by_buyer)
select '621221', bench_id('order', n), bench_code('O', n), bench_id('order', n), bench_id('payment', n), bench_id('account', n % 50000), bench_id('shop', n % 1000), '王五', '13900000000',
       '成县', 7800, 800, 1000, true, s.state, bench_at(n), bench_at(n) + interval '30 minutes', case when s.state in ('DELIVERED', 'COMPLETED') then bench_at(n) + interval '3 days' end,
       case when s.state = 'COMPLETED' then bench_at(n)::date + 4 end, case when s.state = 'COMPLETED' then true end
  from generate_series(1, 100000) n,
       lateral (select case n % 20 when 0 then 'ALLOCATED' when 1 then 'ALLOCATED' when 2 then 'PICKED' when 3 then 'PICKED' when 4 then 'PACKED' when 5 then 'SHIPPED'
                                   when 6 then 'DELIVERED' else 'COMPLETED' end as state) s;

insert into order_line (county_id, id, order_id, line_no, listing_id, goods_id, grade, title_zh, title_en, pack_g, packs, price_fen, goods_fen, weight_g, perishable)
select '621221', bench_id('line', n), bench_id('order', n), 1, bench_id('listing', n), bench_id('goods', n % 30), 'G1', '核桃', 'Walnuts', 500, 2, 3900, 7800, 1000, false
  from generate_series(1, 100000) n;

insert into allocation (county_id, line_id, lot_id, weight_g)
select '621221', bench_id('line', n), bench_id('lot', n), 1000 from generate_series(1, 100000) n;

insert into order_step (county_id, order_id, state, at)
select county_id, id, 'PAID', placed_at + interval '1 minute' from orders
 union all
select county_id, id, state, placed_at + interval '2 minutes' from orders;

insert into shipment (county_id, order_id, packed_g, courier, waybill)
select '621221', bench_id('order', n), 1000, 'SF', 'SF' || lpad(n::text, 10, '0') from generate_series(1, 100000) n where n % 20 > 4;

insert into order_refund (county_id, id, code, order_id, payment_id, kind, reason, amount_fen, postage_fen, state, whole, after_completion, asked_at, decided_at, done_on)
select '621221', bench_id('refund', n), bench_code('F', n), bench_id('order', n), bench_id('payment', n), 'AFTER_SALE', 'DAMAGED', 1000, 0, s.state, false,
       case when s.state = 'DONE' then true end, bench_at(n), case when s.state <> 'REQUESTED' then bench_at(n) end, case when s.state = 'DONE' then bench_at(n)::date end
  from generate_series(1, 100000) n,
       lateral (select case when n % 20 = 0 then 'REQUESTED' when n % 50 = 1 then 'FAILED' else 'DONE' end as state) s;

-- payment
insert into payment (county_id, id, code, way, purpose_id, payer_id, amount_fen, description, return_path, state, cashier_url, requested_at, begun_at, paid_at)
select '621221', bench_id('payment', n), bench_code('Z', n), 'SANDBOX', bench_id('order', n), bench_id('account', n % 50000), 8600, 'order', '/orders', s.state, 'http://localhost/', bench_at(n), bench_at(n),
       case when s.state = 'PAID' then bench_at(n) end
  from generate_series(1, 100000) n,
       lateral (select case when n % 50 = 0 then 'SUSPECT' else 'PAID' end as state) s;

insert into payment_notice (county_id, id, payment_id, kind, way, amount_fen, received_at, outcome)
select '621221', bench_id('notice', n), bench_id('payment', n), 'PAID', 'SANDBOX', 8600, bench_at(n), 'TAKEN' from generate_series(1, 100000) n;

insert into refund (county_id, id, code, payment_id, amount_fen, why, state, requested_at, done_at)
select '621221', bench_id('moneyback', n), bench_code('Y', n), bench_id('payment', n), 1000, 'damaged', s.state, bench_at(n), case when s.state = 'DONE' then bench_at(n) end
  from generate_series(1, 100000) n,
       lateral (select case when n % 40 = 0 then 'FAILED' else 'DONE' end as state) s;

insert into payout_batch (county_id, id, code, state, line_count, total_fen, made_on, made_at, answered_at)
select '621221', bench_id('batch', n), bench_code('B', n), s.state, 1, 24000, bench_at(n)::date, bench_at(n), case when s.state = 'ANSWERED' then bench_at(n) end
  from generate_series(1, 100000) n,
       lateral (select case when n % 100 = 0 then 'SENT' else 'ANSWERED' end as state) s;

insert into payout_line (county_id, id, batch_id, line_no, household_id, way, name, bank_card, amount_fen, memo, state, paid_on)
select '621221', bench_id('payout', n), bench_id('batch', n), 1, bench_id('household', n), 'BANK', '王五', '6217000000000000', 24000, 'walnuts', 'PAID', bench_at(n)::date
  from generate_series(1, 100000) n;

-- settlement
insert into settlement_line (county_id, id, household_id, carrier_id, source_kind, source_id, lot_id, weight_g, gross_fen, refund_fen, commission_fen, packaging_fen, amount_fen, on_day, grade, in_statement)
select '621221', bench_id('owed', n), bench_id('household', n), bench_id('shop', n % 1000), 'INTAKE', bench_id('intake', n), bench_id('lot', n), 10000, 24000, 0, 0, 0, 24000, bench_at(n)::date, 'E3', n % 10 > 0
  from generate_series(1, 100000) n;

insert into settlement_run (county_id, id, code, up_to, made_at, made_by, payable_count, payable_fen, carried_count, carried_fen, excluded_count, excluded_fen)
select '621221', bench_id('run', n), bench_code('U', n), bench_at(n)::date, bench_at(n), 'bench', 1, 24000, 0, 0, 0, 0 from generate_series(1, 100000) n;

insert into statement (county_id, id, code, run_id, household_id, up_to, amount_fen, state, made_at, confirmed_how, confirmed_who, confirmed_at, payout_id, paid_on, failure)
select '621221', bench_id('statement', n), bench_code('T', n), bench_id('run', n), bench_id('household', n), bench_at(n)::date, 24000, s.state, bench_at(n),
       case when s.sure then 'BY_VISIT' end, case when s.sure then 'bench' end, case when s.sure then bench_at(n) end,
       case when s.state in ('PAID', 'FAILED') then bench_id('payout', n) end, case when s.state = 'PAID' then bench_at(n)::date end, case when s.state = 'FAILED' then 'card' end
  from generate_series(1, 100000) n,
       lateral (select t.state, t.state not in ('STATEMENT', 'OBJECTED') as sure
                  from (select case n % 25 when 0 then 'STATEMENT' when 1 then 'STATEMENT' when 2 then 'CONFIRMED' when 3 then 'CONFIRMED' when 4 then 'FAILED' when 5 then 'OBJECTED' else 'PAID' end) t (state)) s;

insert into statement_objection (county_id, id, statement_id, text, entered_by, made_at, due_on)
select county_id, id, id, 'weight', 'bench', made_at, made_at::date + 15 from statement where state = 'OBJECTED';

insert into statement_line (county_id, statement_id, line_no, settlement_line_id, amount_fen)
select '621221', bench_id('statement', n), 1, bench_id('owed', n), 24000 from generate_series(1, 100000) n where n % 10 > 0;

insert into statement_payout (county_id, payout_id, statement_id, batch_id, amount_fen)
select county_id, payout_id, id, bench_id('batch', 1), amount_fen from statement where payout_id is not null;

-- ledger
insert into ledger_account (county_id, id, kind, owner_id, opened_on)
select '621221', bench_id('ledger', n), 'HOUSEHOLD', bench_id('household', n), bench_at(n)::date from generate_series(1, 100000) n
 union all
select '621221', bench_id('ledger', 0), 'BANK', null, current_date - 100;

insert into ledger_entry (county_id, id, on_day, booked_on, cause, memo, path, transfer_count, total_fen)
select '621221', bench_id('entry', n), bench_at(n)::date, bench_at(n)::date, 'bench:' || n, 'bench', '/intakes/' || bench_id('intake', n), 1, 24000 from generate_series(1, 100000) n;

insert into ledger_transfer (county_id, entry_id, line_no, on_day, booked_on, transfer_count, debit_id, credit_id, amount_fen)
select '621221', bench_id('entry', n), 1, bench_at(n)::date, bench_at(n)::date, 1, case when n % 2 = 0 then bench_id('ledger', 0) else bench_id('ledger', n) end, case when n % 2 = 0 then bench_id('ledger', n) else bench_id('ledger', 0) end, 24000 from generate_series(1, 100000) n;

-- frame
insert into activity (county_id, id, at, account_id, who, kind, subject_kind, subject_id, label)
select '621221', bench_id('activity', n), bench_at(n), bench_id('account', 1 + n % 1000), 'bench', 'order.picked', 'order', bench_id('order', n), bench_code('O', n)
  from generate_series(1, 100000) n;

insert into account (county_id, id, login, password_hash, display_name, role, scope_kind, division, created_at)
select '621221', bench_id('account', n), 'bench-' || lpad(n::text, 6, '0'), 'x', '王' || n, 'BUYER', 'SELF', '621221', bench_at(n) from generate_series(1, 100000) n;

-- a third in the application, a third on paper of which one in fifty waits, a third to phones of which one in fifty was lost
insert into message (county_id, id, code, place, kind, channel, topic, important, recipient_kind, recipient_id, text_zh, text_en, path, written_at)
select '621221', bench_id('message', n), bench_code('M', n), v.code, 'settlement.paid', s.channel, 'MONEY', true, case s.channel when 'IN_APP' then 'ACCOUNT' else 'HOUSEHOLD' end,
       case when s.channel <> 'IN_APP' then bench_id('household', n) when n % 50 = 0 then bench_id('me', 1) else bench_id('account', n) end, '已付款', 'Paid', '/desk', bench_at(n)
  from generate_series(1, 100000) n
  join bench_village v on v.place = n % v.all_villages
 cross join lateral (select (array['IN_APP', 'PRINT', 'VOICE'])[1 + n % 3] as channel) s;

insert into message_outcome (county_id, id, message_id, outcome, at, why)
select '621221', bench_id('outcome', n), bench_id('message', n), case when n % 3 = 1 then 'SENT' when n % 3 = 2 and n % 50 = 0 then 'FAILED' when n % 3 = 2 then 'DELIVERED' else 'SENT' end, bench_at(n), case when n % 3 = 2 and n % 50 = 0 then 'message.why.notDelivered' end
  from generate_series(1, 100000) n
 where not (n % 3 = 1 and n % 50 = 0);

insert into slip_to_print (county_id, message_id, village, written_at)
select county_id, id, place, written_at from message where channel = 'PRINT' and id in (select bench_id('message', n) from generate_series(50, 100000, 50) n);

insert into file (county_id, id, sha256, name, media_type, size_bytes, reader, kept_at)
select '621221', bench_id('file', n), md5(n::text) || md5(n::text), 'photo.jpg', 'image/jpeg', 1000, 'READ_HOUSEHOLDS', bench_at(n) from generate_series(1, 100000) n;

-- the county's own desk
insert into complaint (county_id, id, code, subject, division, words, channel, secret_hash, state, filed_at, filed_on, due_on, answer_by, assigned_to, assigned_name, answered_on, first_answered_on, closed_on)
select '621221', bench_id('complaint', n), bench_code('CM', n), (array['STATION', 'SHOP', 'ORDER', 'SUBSIDY', 'OTHER'])[1 + n % 5], v.code, '称重少了两斤，第' || n || '次', 'PUBLIC', md5(n::text), s.state, bench_at(n), bench_at(n)::date,
       case when s.state in ('FILED', 'ASSIGNED') then bench_at(n)::date + 15 end, bench_at(n)::date + 15, case s.state when 'ASSIGNED' then bench_id('me', 1) end, case s.state when 'ASSIGNED' then 'Bench' end,
       case when s.state in ('ANSWERED', 'CLOSED') then bench_at(n)::date + 5 end, case when s.state in ('ANSWERED', 'CLOSED') then bench_at(n)::date + 5 end, case s.state when 'CLOSED' then bench_at(n)::date + 20 end
  from generate_series(1, 100000) n
  join bench_village v on v.place = n % v.all_villages
 cross join lateral (select case n % 50 when 0 then 'FILED' when 1 then 'ASSIGNED' when 2 then 'ANSWERED' else 'CLOSED' end as state) s;

insert into complaint_turn (county_id, complaint_id, turn_no, state, at, who, words, visible)
select '621221', bench_id('complaint', n), 1, 'FILED', bench_at(n), null, null, true from generate_series(1, 100000) n;

insert into posting (county_id, id, code, kind, title, body, division, period_days, state, author_id, author_login, written_at, reviewer_id, reviewer_login, reviewed_at, posted_on, last_day, ended_on)
select '621221', bench_id('posting', n), bench_code('N', n), (array['ANNOUNCEMENT', 'PAYMENT', 'PROGRESS'])[1 + n % 3], '公示' || n, '内容', v.code, 7, s.state, bench_id('account', 1 + n % 40), 'bench', bench_at(n),
       case when s.state <> 'DRAFT' then bench_id('account', 41) end, case when s.state <> 'DRAFT' then 'bench-2' end, case when s.state <> 'DRAFT' then bench_at(n) end,
       case when s.state in ('POSTED', 'EXPIRED') then bench_at(n)::date end, case s.state when 'POSTED' then current_date + 7 when 'EXPIRED' then bench_at(n)::date + 7 end, case s.state when 'EXPIRED' then bench_at(n)::date + 7 end
  from generate_series(1, 100000) n
  join bench_village v on v.place = n % v.all_villages
 cross join lateral (select case n % 50 when 0 then 'DRAFT' when 1 then 'REVIEWED' when 2 then 'POSTED' else 'EXPIRED' end as state) s;

insert into objection (county_id, id, code, posting_id, words, filed_at, filed_on, due_on, state, answer, answered_by, answered_on)
select '621221', bench_id('objection', n), bench_code('OB', n), bench_id('posting', n), '名单不对', bench_at(n), bench_at(n)::date, bench_at(n)::date + 5, case when n % 50 = 0 then 'FILED' else 'DISMISSED' end,
       case when n % 50 > 0 then '已核对' end, case when n % 50 > 0 then 'bench' end, case when n % 50 > 0 then bench_at(n)::date + 3 end
  from generate_series(1, 100000) n;

insert into subject_request (county_id, id, code, wish, subject_kind, subject_id, label, state, filed_at, filed_by, due_on, checked_how, ended_at, ended_by)
select '621221', bench_id('request', n), bench_code('Q', n), case when n % 3 = 0 then 'ERASURE' else 'EXPORT' end, 'HOUSEHOLD', bench_id('household', n), bench_code('H', n), s.state, bench_at(n), 'bench', bench_at(n)::date + 21,
       case when s.state <> 'FILED' then 'card seen' end, case s.state when 'DONE' then bench_at(n) end, case s.state when 'DONE' then 'bench' end
  from generate_series(1, 100000) n
 cross join lateral (select case n % 50 when 0 then 'FILED' when 1 then 'CHECKED' else 'DONE' end as state) s;

insert into unmasking (county_id, id, at, account_id, who, subject_kind, subject_id, label, fields, purpose, why)
select '621221', bench_id('unmasking', n), bench_at(n), bench_id('account', n), 'bench', 'HOUSEHOLD', bench_id('household', n), bench_code('H', n), array['PHONE'], 'DELIVERY', 'call about a parcel' from generate_series(1, 100000) n;

insert into approval_request (county_id, id, code, kind, payload, subject, label, path, words_zh, words_en, reason, asked_by, asked_by_name, asked_at, expires_at, state)
select '621221', bench_id('approval', n), bench_code('A', n), 'stock.writeOff', '{}', 'lot ' || n, bench_code('L', n), '/lots/' || bench_id('lot', n), '报损', 'Write off', 'mouldy', bench_id('account', 1 + n / 50 % 40), 'Bench', bench_at(n), now() + interval '7 days', case when n % 50 = 0 then 'ASKED' else 'APPROVED' end
  from generate_series(1, 100000) n;

insert into approval_decision (county_id, request_id, state, asked_by, decided_by, decided_by_name, at)
select '621221', bench_id('approval', n), 'APPROVED', bench_id('account', 1 + n / 50 % 40), bench_id('account', 41), 'Bench', bench_at(n) from generate_series(1, 100000) n where n % 50 > 0;

insert into project_plan (county_id, id, code, plan_year, title, made_by, made_at)
select '621221', bench_id('plan', n), bench_code('P', n), 2020 + n::int % 7, '计划' || n, 'bench', bench_at(n) from generate_series(0, 99) n;

insert into project_fund (county_id, id, plan_id, source, planned_fen, arrived_fen, allotted_fen)
select '621221', bench_id('fund', n), bench_id('plan', n), 'COUNTY', 10000000000, 9000000000, 8000000000 from generate_series(0, 99) n;

insert into project (county_id, id, code, plan_id, source, category, name, division, budget_fen, ends_on, state, allotted_fen, paid_fen, contractor_id, contractor_name, contractor_uscc, contract_no, contract_on, contract_fen, planned_by, planned_at, approved_by, approved_on, idle_since)
select '621221', bench_id('project', n), bench_code('PJ', n), bench_id('plan', n % 100), 'COUNTY', (array['LOGISTICS', 'STATIONS', 'TRAINING'])[1 + n % 3], '项目' || n, v.code, 10000000, current_date + 90, s.state,
       case s.state when 'RUNNING' then 8000000 when 'CLOSED' then 3000000 else 0 end, case when s.state in ('RUNNING', 'CLOSED') then 3000000 else 0 end, case when s.state in ('RUNNING', 'CLOSED') then bench_id('contractor', n) end, case when s.state in ('RUNNING', 'CLOSED') then '工程队' || n end,
       case when s.state in ('RUNNING', 'CLOSED') then '91620100MA0000000X' end, case when s.state in ('RUNNING', 'CLOSED') then 'C-' || n end, case when s.state in ('RUNNING', 'CLOSED') then bench_at(n)::date end, case when s.state in ('RUNNING', 'CLOSED') then 9000000 end,
       bench_id('account', 1 + n % 40), bench_at(n), case when s.state <> 'PLANNED' then bench_id('account', 41) end, case when s.state <> 'PLANNED' then bench_at(n)::date end, case s.state when 'RUNNING' then bench_at(n)::date - 200 end
  from generate_series(1, 100000) n
  join bench_village v on v.place = n % v.all_villages
 cross join lateral (select case n % 50 when 0 then 'PLANNED' when 1 then 'APPROVED' when 2 then 'RUNNING' when 3 then 'RUNNING' else 'CLOSED' end as state) s;

insert into project_milestone (county_id, id, project_id, no, name, due_on, amount_fen, state, report, reported_by, reported_on, accepted_by, accepted_on)
select '621221', bench_id('milestone', n), bench_id('project', n), 1, '完工', bench_at(n)::date, 5000000, s.state, case when s.state <> 'OPEN' then 'done' end, case when s.state <> 'OPEN' then bench_id('account', 1 + n % 40) end, case when s.state <> 'OPEN' then bench_at(n)::date end,
       case s.state when 'ACCEPTED' then bench_id('account', 41) end, case s.state when 'ACCEPTED' then bench_at(n)::date end
  from generate_series(1, 100000) n
 cross join lateral (select case n % 50 when 2 then 'OPEN' when 3 then 'REPORTED' else 'ACCEPTED' end as state) s;

insert into project_payment (county_id, id, project_id, milestone_id, amount_fen, invoice_no, state, asked_by, asked_login, asked_at)
select '621221', bench_id('asked', n), bench_id('project', n), bench_id('milestone', n), 1000000, 'I-' || n, 'ASKED', bench_id('account', 1 + n / 50 % 40), 'bench-7', bench_at(n) from generate_series(1, 100000) n where n % 50 = 3;

insert into project_money (county_id, id, project_id, kind, amount_fen, on_day, payment_id, who, at, entry_id)
select '621221', bench_id('allotment', n), bench_id('project', n), 'ALLOTMENT', case when n % 50 < 4 then 8000000 else 3000000 end, bench_at(n)::date - 200, null, 'bench', bench_at(n), bench_id('entry', n) from generate_series(1, 100000) n where n % 50 > 1
 union all
select '621221', bench_id('paid', n), bench_id('project', n), 'PAYMENT', 3000000, bench_at(n)::date, bench_id('earlier', n), 'bench', bench_at(n), bench_id('entry', n) from generate_series(1, 100000) n where n % 50 > 1;

insert into standard (county_id, id, code, title, created_at)
select '621221', bench_id('standard', n), bench_code('ST', n), '规范' || n, bench_at(n) from generate_series(1, 100000) n;

insert into standard_version (county_id, standard_id, number, state, text, roles, offices, drafted_by, drafted_at, reviewed_by, reviewed_at, approved_by, approved_at, valid_from, ended_on)
select '621221', bench_id('standard', n), 1, s.state, '第一条', array['COUNTY_STAFF'], '{}', 'bench', bench_at(n), case when s.state <> 'DRAFT' then 'bench' end, case when s.state <> 'DRAFT' then bench_at(n) end,
       case when s.state in ('IN_FORCE', 'REPLACED') then 'bench' end, case when s.state in ('IN_FORCE', 'REPLACED') then bench_at(n) end, case when s.state in ('IN_FORCE', 'REPLACED') then bench_at(n)::date end, case s.state when 'REPLACED' then bench_at(n)::date + 1 end
  from generate_series(1, 100000) n
 cross join lateral (select case n % 50 when 0 then 'DRAFT' when 1 then 'REVIEWED' when 2 then 'IN_FORCE' else 'REPLACED' end as state) s;

insert into policy (county_id, id, number, issuer, level, category, title_zh, summary_zh, issued_on, valid_from, public, recorded_at, search)
select '621221', bench_id('policy', n), '成政发〔2026〕' || n || '号', '县政府', 'COUNTY', (array['FUNDS', 'LOGISTICS', 'TRAINING'])[1 + n % 3], '办法' || n, '摘要', bench_at(n)::date, bench_at(n)::date, true, bench_at(n), '办法' || n
  from generate_series(1, 100000) n;

insert into office (county_id, id, kind, division, name, opened_on)
select '621221', bench_id('office', v.place), 'VILLAGE_CONTACT', v.code, '联系点' || v.place, current_date - 900 from bench_village v where right(v.code, 3) <> '000';

insert into post (county_id, id, office_id, kind, title, single)
select '621221', bench_id('post', v.place), bench_id('office', v.place), 'CONTACT', '联系人', true from bench_village v where right(v.code, 3) <> '000';

insert into post_holding (county_id, id, post_id, single, person_name, held_from, recorded_at)
select '621221', bench_id('holding', v.place), bench_id('post', v.place), true, '王' || v.place, current_date - 900, now() from bench_village v where right(v.code, 3) <> '000';

insert into duty (county_id, id, title, what, rhythm, responsible, helping, informed, office_kind, valid_from, recorded_at)
select '621221', bench_id('duty', n), '走访' || n, '每月走访', 'MONTHLY', 'GOVERNMENT', '{}', '{}', 'VILLAGE_CONTACT', current_date - 900, bench_at(n) from generate_series(1, 20) n;

insert into duty_work (county_id, duty_id, office_id, period_from, due_on, done_at, done_by, note)
select '621221', bench_id('duty', d), bench_id('office', v.place), (date_trunc('month', now()) - m * interval '1 month')::date, (date_trunc('month', now()) - m * interval '1 month')::date + 27,
       case when m > 0 then now() end, case when m > 0 then 'bench' end, case when m > 0 then 'visited' end
  from generate_series(1, 20) d, bench_village v, generate_series(0, 19) m
 where right(v.code, 3) <> '000';

insert into recon_difference (county_id, id, code, side, day, reference, kind, ours_fen, theirs_fen, state, found_at)
select '621221', bench_id('difference', n), bench_code('D', n), 'BANK', bench_at(n)::date, 'ref ' || n, 'MISSING_HERE', 0, 1000, case when n % 50 = 0 then 'OPEN' else 'RESOLVED' end, bench_at(n) from generate_series(1, 100000) n;

insert into cash_payout (county_id, payout_id, code, household_id, amount_fen, state, prepared_at)
select '621221', bench_id('cash', n), bench_code('CP', n), bench_id('household', n), 10000, 'PREPARED', bench_at(n) from generate_series(1, 100000) n;

insert into wechat_transfer (county_id, payout_id, code, household_id, amount_fen, state, created_at, waits_since, ended_at)
select '621221', bench_id('transfer', n), bench_code('W', n), bench_id('household', n), 10000, case when n % 2 = 0 then 'WAIT_USER_CONFIRM' else 'SUCCESS' end, bench_at(n), case when n % 2 = 0 then bench_at(n) end, case when n % 2 = 1 then bench_at(n) end
  from generate_series(1, 100000) n;

insert into cash_receipt (county_id, id, code, payment_id, amount_fen, taken_by, taken_by_id, taken_at)
select '621221', bench_id('receipt', n), bench_code('CR', n), bench_id('payment', n), 3990, 'bench', bench_id('account', 1), bench_at(n) from generate_series(1, 100000) n;

do $$ declare s record; begin for s in select * from bench_seal loop execute format('alter table %s add constraint %I %s not valid', s.walled, s.rule, s.holds); end loop; end $$;

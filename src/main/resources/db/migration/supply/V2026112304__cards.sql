create view carrier_card with (security_invoker = true) as
select county_id, id, kind, name_zh, name_en, credit_code
  from carrier;
grant select on carrier_card to walnut_app;

create view agreement_card with (security_invoker = true) as
select county_id, id, code, carrier_id, household_id, goods_id, floor_price_fen_per_kg, quantity_g, valid_from, valid_to,
       mechanism, commission_bp, packaging_fen_per_kg, closed_as, closed_on
  from agreement;
grant select on agreement_card to walnut_app;

create view intake_card with (security_invoker = true) as
select i.county_id, i.id, i.code, i.agreement_id, i.carrier_id, i.household_id, i.goods_id, i.grade, i.gross_g, i.tare_g, i.net_g,
       i.price_fen_per_kg, i.amount_fen, i.received_on, i.harvest_place, a.mechanism, i.state, i.lot_id
  from intake i
  join agreement a on a.county_id = i.county_id and a.id = i.agreement_id;
grant select on intake_card to walnut_app;

create view lot_terms_card with (security_invoker = true) as
select county_id, lot_id, carrier_id, mechanism, commission_bp, packaging_fen_per_kg, collecting
  from lot_terms;
grant select on lot_terms_card to walnut_app;

-- For every lot, also one made of other lots: whose goods are in it and in what proportion.
create view lot_share_card with (security_invoker = true) as
select s.county_id, s.lot_id, i.household_id, i.agreement_id, s.intake_id, s.weight_g
  from lot_share s
  join intake i on i.county_id = s.county_id and i.id = s.intake_id;
grant select on lot_share_card to walnut_app;

-- The latest verdict on a lot that was inspected itself.
create view lot_test_card with (security_invoker = true) as
select n.county_id, n.lot_id, t.id as test_id, t.method, t.inhibition_bp, t.verdict, t.tested_on
  from inspection n
  join lateral (select id, method, inhibition_bp, verdict, tested_on
                  from inspection_test t
                 where t.county_id = n.county_id
                   and t.inspection_id = n.id
                   and t.verdict <> 'INVALID'
                 order by t.id desc
                 limit 1) t on true
 where n.id = (select m.id
                 from inspection m
                where m.county_id = n.county_id
                  and m.lot_id = n.lot_id
                order by m.id desc
                limit 1);
grant select on lot_test_card to walnut_app;

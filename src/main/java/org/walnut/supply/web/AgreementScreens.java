package org.walnut.supply.web;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import org.walnut.access.Scope;
import org.walnut.shared.Days;
import org.walnut.shared.DivisionCode;
import org.walnut.shared.NotFound;
import org.walnut.shared.Sql;
import org.walnut.supply.AgreementState;
import org.walnut.supply.Mechanism;
import org.walnut.web.Cursor;
import org.walnut.web.Paged;

/**
 * What the agreement screens show: a shop its own agreements, a town or village those of its
 * households.
 */
@Repository
@Transactional(readOnly = true)
class AgreementScreens {

  private final JdbcClient db;
  private final Days days;

  AgreementScreens(JdbcClient db, Days days) {
    this.db = db;
    this.days = days;
  }

  /** Newest first. */
  Paged<AgreementJson> list(Scope scope, String q, @Nullable AgreementState state, Cursor cursor) {
    return Paged.of(
        db.sql(
                """
                with page as (
                  select a.county_id, a.id
                    from agreement a
                   where (length(:prefix) = 6 or a.household_id in (select id from household_place where village_code between :prefix and rpad(:prefix, 12, '9')))
                     and (:shop::uuid is null or a.carrier_id = :shop::uuid)
                     and (:state::text is null
                          or :state::text = case
                                              when a.closed_as is not null then a.closed_as
                                              when a.valid_from > :today::date then 'SIGNED'
                                              when a.valid_to < :today::date then 'EXPIRED'
                                              else 'ACTIVE'
                                            end)
                     and (:q::text is null
                          or position(upper(:q) in a.code) > 0
                          or a.household_id in (select household_id
                                                  from household_word
                                                 where word = upper(:q) or (not whole and position(:q in word) > 0)))
                     and (:before::uuid is null or a.id < :before::uuid)
                   order by a.id desc
                   limit 26
                )
                select a.id, a.code, a.carrier_id, c.name_zh as carrier_zh, c.name_en as carrier_en, a.household_id,
                       h.code as household_code, h.head_name, h.village_code, p.label as place, a.goods_id, g.name_zh, g.name_en,
                       a.floor_price_fen_per_kg, a.quantity_g, a.valid_from, a.valid_to, a.mechanism, rate.commission_bp, rate.packaging_fen_per_kg,
                       rate.packaging_fen_per_parcel, rate.courier_fen_per_kg, rate.courier_fen_per_parcel, s.state, a.closed_why,
                       (select coalesce(sum(i.net_g), 0)
                          from intake i
                         where i.county_id = a.county_id
                           and i.agreement_id = a.id
                           and i.state = 'ACCEPTED') as delivered_g
                  from page
                  join agreement a on a.county_id = page.county_id and a.id = page.id
                  join carrier c on c.county_id = a.county_id and c.id = a.carrier_id
                  join household_card h on h.county_id = a.county_id and h.id = a.household_id
                  join place p on p.code = h.village_code
                  join goods_card g on g.county_id = a.county_id and g.id = a.goods_id
                  join lateral (select case
                                         when a.closed_as is not null then a.closed_as
                                         when a.valid_from > :today::date then 'SIGNED'
                                         when a.valid_to < :today::date then 'EXPIRED'
                                         else 'ACTIVE'
                                       end as state) s on true
                  left join lateral (select coalesce(max(r.amount) filter (where r.kind = 'COMMISSION'), 0) as commission_bp,
                                            coalesce(max(r.amount) filter (where r.kind = 'PACKAGING' and r.basis = 'PER_KG'), 0) as packaging_fen_per_kg,
                                            coalesce(max(r.amount) filter (where r.kind = 'PACKAGING' and r.basis = 'PER_PARCEL'), 0) as packaging_fen_per_parcel,
                                            coalesce(max(r.amount) filter (where r.kind = 'COURIER' and r.basis = 'PER_KG'), 0) as courier_fen_per_kg,
                                            coalesce(max(r.amount) filter (where r.kind = 'COURIER' and r.basis = 'PER_PARCEL'), 0) as courier_fen_per_parcel
                                       from agreement_rate r
                                      where r.county_id = a.county_id
                                        and r.agreement_id = a.id
                                        and greatest(a.valid_from, least(a.valid_to, :today::date)) between r.holds_from and r.holds_to) rate on true
                 order by a.id desc
                """)
            .param("today", days.today())
            .param("prefix", scope.divisionPrefix())
            .param("shop", scope.shop())
            .param("state", state == null ? null : state.name())
            .param("q", q.isBlank() ? null : q.strip())
            .param("before", cursor.uuid(0))
            .query(AgreementScreens::agreement)
            .list(),
        25,
        agreement -> Cursor.of(agreement.id()));
  }

  AgreementJson agreement(Scope scope, UUID id) {
    return db.sql(
            """
            select a.id, a.code, a.carrier_id, c.name_zh as carrier_zh, c.name_en as carrier_en, a.household_id,
                   h.code as household_code, h.head_name, h.village_code, p.label as place, a.goods_id, g.name_zh, g.name_en,
                   a.floor_price_fen_per_kg, a.quantity_g, a.valid_from, a.valid_to, a.mechanism, rate.commission_bp, rate.packaging_fen_per_kg,
                   rate.packaging_fen_per_parcel, rate.courier_fen_per_kg, rate.courier_fen_per_parcel, a.closed_why,
                   case
                     when a.closed_as is not null then a.closed_as
                     when a.valid_from > :today::date then 'SIGNED'
                     when a.valid_to < :today::date then 'EXPIRED'
                     else 'ACTIVE'
                   end as state,
                   (select coalesce(sum(i.net_g), 0)
                      from intake i
                     where i.county_id = a.county_id
                       and i.agreement_id = a.id
                       and i.state = 'ACCEPTED') as delivered_g
              from agreement a
              join carrier c on c.county_id = a.county_id and c.id = a.carrier_id
              join household_card h on h.county_id = a.county_id and h.id = a.household_id
              join place p on p.code = h.village_code
              join goods_card g on g.county_id = a.county_id and g.id = a.goods_id
              left join lateral (select coalesce(max(r.amount) filter (where r.kind = 'COMMISSION'), 0) as commission_bp,
                                        coalesce(max(r.amount) filter (where r.kind = 'PACKAGING' and r.basis = 'PER_KG'), 0) as packaging_fen_per_kg,
                                        coalesce(max(r.amount) filter (where r.kind = 'PACKAGING' and r.basis = 'PER_PARCEL'), 0) as packaging_fen_per_parcel,
                                        coalesce(max(r.amount) filter (where r.kind = 'COURIER' and r.basis = 'PER_KG'), 0) as courier_fen_per_kg,
                                        coalesce(max(r.amount) filter (where r.kind = 'COURIER' and r.basis = 'PER_PARCEL'), 0) as courier_fen_per_parcel
                                   from agreement_rate r
                                  where r.county_id = a.county_id
                                    and r.agreement_id = a.id
                                    and greatest(a.valid_from, least(a.valid_to, :today::date)) between r.holds_from and r.holds_to) rate on true
             where a.id = :id
               and h.village_code like :prefix || '%'
               and (:shop::uuid is null or a.carrier_id = :shop::uuid)
            """)
        .param("today", days.today())
        .param("id", id)
        .param("prefix", scope.divisionPrefix())
        .param("shop", scope.shop())
        .query(AgreementScreens::agreement)
        .optional()
        .orElseThrow(() -> new NotFound("supply.agreement", id));
  }

  /** Households one may sign with, by name, code or village; at most twenty. */
  List<HouseholdChoice> households(Scope scope, String q) {
    return db.sql(
            """
            select h.id, h.code, h.head_name, p.label as place
              from household_card h
              join place p on p.code = h.village_code
             where h.village_code like :prefix || '%'
               and strpos(lower(h.code || ' ' || h.head_name || ' ' || p.label), lower(:q)) > 0
             order by h.head_name, h.id
             limit 20
            """)
        .param("prefix", scope.divisionPrefix())
        .param("q", q.strip())
        .query((row, _) ->
            new HouseholdChoice(
                row.getString("id"),
                row.getString("head_name"),
                row.getString("code"),
                row.getString("place")))
        .list();
  }

  private static AgreementJson agreement(ResultSet row, int index) throws SQLException {
    return new AgreementJson(
        Sql.uuid(row, "id"),
        row.getString("code"),
        Sql.uuid(row, "carrier_id"),
        row.getString("carrier_zh"),
        row.getString("carrier_en"),
        Sql.uuid(row, "household_id"),
        row.getString("household_code"),
        row.getString("head_name"),
        new DivisionCode(row.getString("village_code")),
        row.getString("place"),
        Sql.uuid(row, "goods_id"),
        row.getString("name_zh"),
        row.getString("name_en"),
        Sql.price(row, "floor_price_fen_per_kg"),
        Sql.weight(row, "quantity_g"),
        Sql.weight(row, "delivered_g"),
        Sql.date(row, "valid_from"),
        Sql.date(row, "valid_to"),
        Mechanism.valueOf(row.getString("mechanism")),
        row.getInt("commission_bp"),
        Sql.price(row, "packaging_fen_per_kg"),
        Sql.money(row, "packaging_fen_per_parcel"),
        Sql.price(row, "courier_fen_per_kg"),
        Sql.money(row, "courier_fen_per_parcel"),
        AgreementState.valueOf(row.getString("state")),
        row.getString("closed_why"));
  }
}

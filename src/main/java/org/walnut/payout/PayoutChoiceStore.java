package org.walnut.payout;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.walnut.access.Person;
import org.walnut.privacy.Seals;
import org.walnut.shared.Sql;

/** The choices of households, each kept. */
@Repository
class PayoutChoiceStore {

  private final JdbcClient db;
  private final PayoutSeals opened;
  private final Seals seals;

  PayoutChoiceStore(JdbcClient db, PayoutSeals opened, Seals seals) {
    this.db = db;
    this.opened = opened;
    this.seals = seals;
  }

  /** Newest first. */
  List<PayoutChoice> of(UUID household) {
    return db.sql(
            """
            select household_id, turn, way, openid_sealed, chosen_by, by_itself, chosen_at
              from payout_choice
             where household_id = :household
             order by turn desc
            """)
        .param("household", household)
        .query(this::choice)
        .list();
  }

  /** The choice that holds, of those households that have made one. */
  Map<UUID, PayoutChoice> latest(Collection<UUID> households) {
    return db
        .sql(
            """
            select distinct on (household_id) household_id, turn, way, openid_sealed, chosen_by, by_itself, chosen_at
              from payout_choice
             where household_id = any(:households::uuid[])
             order by household_id, turn desc
            """)
        .param("households", households.toArray(UUID[]::new))
        .query((row, index) -> Map.entry(Sql.uuid(row, "household_id"), choice(row, index)))
        .stream()
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  /** False when somebody else has chosen meanwhile. */
  boolean insert(
      UUID household, int turn, PayoutWay way, @Nullable String openid, Person who, Instant at) {
    return db.sql(
                """
                insert into payout_choice (household_id, turn, way, openid_sealed, chosen_by, by_itself, chosen_at)
                values (:household, :turn, :way, :openid, :by, :by_itself, :at)
                on conflict do nothing
                """)
            .param("household", household)
            .param("turn", turn)
            .param("way", way.name())
            .param("openid", seals.sealOrNull(PayoutSeals.CHOSEN, openid, household, turn))
            .param("by", who.displayName())
            .param("by_itself", household.equals(who.scope().subject()))
            .param("at", Sql.utc(at))
            .update()
        == 1;
  }

  /** How many receivers were forgotten. */
  int forget(UUID household) {
    return db.sql(
            """
            update payout_choice
               set openid_sealed = null
             where household_id = :household
               and openid_sealed is not null
            """)
        .param("household", household)
        .update();
  }

  private PayoutChoice choice(ResultSet row, int index) throws SQLException {
    var turn = row.getInt("turn");
    return new PayoutChoice(
        turn,
        PayoutWay.valueOf(row.getString("way")),
        opened.chosen(Sql.uuid(row, "household_id"), turn, row),
        row.getString("chosen_by"),
        row.getBoolean("by_itself"),
        Sql.instant(row, "chosen_at"));
  }
}

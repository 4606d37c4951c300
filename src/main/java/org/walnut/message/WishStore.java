package org.walnut.message;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.walnut.privacy.Seals;
import org.walnut.shared.Sql;

/** Keeps how people wish to be told. */
@Repository
class WishStore {

  private final JdbcClient db;
  private final Seals seals;

  WishStore(JdbcClient db, Seals seals) {
    this.db = db;
    this.seals = seals;
  }

  Optional<Wish> find(RecipientKind kind, UUID recipient) {
    return db.sql(
            """
            select way, language, family_name_sealed, family_phone_sealed, refused
              from message_wish
             where recipient_kind = :kind
               and recipient_id = :recipient
            """)
        .param("kind", kind.name())
        .param("recipient", recipient)
        .query((row, _) -> wish(row, kind, recipient))
        .optional();
  }

  void put(RecipientKind kind, UUID recipient, Wish wish, Instant at) {
    db.sql(
            """
            insert into message_wish (recipient_kind, recipient_id, way, language, family_name_sealed, family_phone_sealed, refused, changed_at)
            values (:kind, :recipient, :way, :language, :name::bytea, :phone::bytea, string_to_array(:refused, ','), :at)
                on conflict (county_id, recipient_kind, recipient_id)
                do update set way = excluded.way, language = excluded.language, family_name_sealed = excluded.family_name_sealed,
                              family_phone_sealed = excluded.family_phone_sealed, refused = excluded.refused, changed_at = excluded.changed_at
            """)
        .param("kind", kind.name())
        .param("recipient", recipient)
        .param("way", wish.way().name())
        .param("language", wish.language().getLanguage())
        .param(
            "name", seals.sealOrNull(MessageSeals.FAMILY_NAME, wish.familyName(), kind, recipient))
        .param(
            "phone",
            seals.sealOrNull(MessageSeals.FAMILY_PHONE, wish.familyPhone(), kind, recipient))
        .param("refused", String.join(",", wish.refused().stream().map(Enum::name).toList()))
        .param("at", Sql.utc(at))
        .update();
  }

  private Wish wish(ResultSet row, RecipientKind kind, UUID recipient) throws SQLException {
    var refused = (String[]) row.getArray("refused").getArray();
    return new Wish(
        Way.valueOf(row.getString("way")),
        Locale.of(row.getString("language")),
        seals.openOrNull(
            MessageSeals.FAMILY_NAME, row.getBytes("family_name_sealed"), kind, recipient),
        seals.openOrNull(
            MessageSeals.FAMILY_PHONE, row.getBytes("family_phone_sealed"), kind, recipient),
        Arrays.stream(refused).map(Topic::valueOf).toList());
  }
}

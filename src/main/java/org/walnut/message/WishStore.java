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
import org.walnut.shared.Sql;

/** Keeps how people wish to be told. */
@Repository
class WishStore {

  private final JdbcClient db;

  WishStore(JdbcClient db) {
    this.db = db;
  }

  Optional<Wish> find(RecipientKind kind, UUID recipient) {
    return db.sql(
            """
            select way, language, family_name, family_phone, refused
              from message_wish
             where recipient_kind = :kind
               and recipient_id = :recipient
            """)
        .param("kind", kind.name())
        .param("recipient", recipient)
        .query(WishStore::wish)
        .optional();
  }

  void put(RecipientKind kind, UUID recipient, Wish wish, Instant at) {
    db.sql(
            """
            insert into message_wish (recipient_kind, recipient_id, way, language, family_name, family_phone, refused, changed_at)
            values (:kind, :recipient, :way, :language, :name::text, :phone::text, string_to_array(:refused, ','), :at)
                on conflict (county_id, recipient_kind, recipient_id)
                do update set way = excluded.way, language = excluded.language, family_name = excluded.family_name,
                              family_phone = excluded.family_phone, refused = excluded.refused, changed_at = excluded.changed_at
            """)
        .param("kind", kind.name())
        .param("recipient", recipient)
        .param("way", wish.way().name())
        .param("language", wish.language().getLanguage())
        .param("name", wish.familyName())
        .param("phone", wish.familyPhone())
        .param("refused", String.join(",", wish.refused().stream().map(Enum::name).toList()))
        .param("at", Sql.utc(at))
        .update();
  }

  private static Wish wish(ResultSet row, int number) throws SQLException {
    var refused = (String[]) row.getArray("refused").getArray();
    return new Wish(
        Way.valueOf(row.getString("way")),
        Locale.of(row.getString("language")),
        row.getString("family_name"),
        row.getString("family_phone"),
        Arrays.stream(refused).map(Topic::valueOf).toList());
  }
}

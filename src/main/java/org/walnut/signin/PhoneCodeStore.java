package org.walnut.signin;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.walnut.shared.Sql;

/** Reads and writes the codes that were sent. */
@Repository
class PhoneCodeStore {

  /** A code that is being tried, for which {@code left} more tries remain. */
  record Tried(String mark, PhoneNumber phone, @Nullable UUID account, int left) {}

  private final JdbcClient db;
  private final SignInSeals seals;

  PhoneCodeStore(JdbcClient db, SignInSeals seals) {
    this.db = db;
    this.seals = seals;
  }

  void add(AskedCode code, @Nullable UUID account, PhoneNumber phone, String mark, Instant now) {
    db.sql(
            """
            insert into phone_code (id, purpose, account_id, phone_sealed, phone_mark, code_mark, asked_at, expires_at)
            values (:id, :purpose, :account::uuid, :sealed, :phone, :mark, :now, :until)
            """)
        .param("id", code.id())
        .param("purpose", code.purpose().name())
        .param("account", account)
        .param("sealed", seals.sealForCode(phone, code.id()))
        .param("phone", seals.mark(phone))
        .param("mark", mark)
        .param("now", Sql.utc(now))
        .param("until", Sql.utc(code.until()))
        .update();
  }

  /** Counts a try before it is made; empty when none may be made any more. */
  Optional<Tried> tryOnce(UUID code, Instant now) {
    return db.sql(
            """
            update phone_code
               set tries = tries + 1
             where id = :id
               and used_at is null
               and tries < 5
               and expires_at > :now
            returning code_mark, phone_sealed, account_id, 5 - tries as tries_left
            """)
        .param("id", code)
        .param("now", Sql.utc(now))
        .query((row, _) ->
            new Tried(
                row.getString("code_mark"),
                seals.ofCode(row.getBytes("phone_sealed"), code),
                Sql.uuidOrNull(row, "account_id"),
                row.getInt("tries_left")))
        .optional();
  }

  /** False when somebody was quicker. */
  boolean use(UUID code, Instant now) {
    return db.sql("update phone_code set used_at = :now where id = :id and used_at is null")
            .param("id", code)
            .param("now", Sql.utc(now))
            .update()
        == 1;
  }

  Optional<PhoneNumber> proven(UUID code, Instant since) {
    return db.sql(
            """
            select phone_sealed
              from phone_code
             where id = :id
               and purpose = 'SIGN_IN'
               and used_at > :since
            """)
        .param("id", code)
        .param("since", Sql.utc(since))
        .query((row, _) -> seals.ofCode(row.getBytes("phone_sealed"), code))
        .optional();
  }

  void forgetBefore(Instant time) {
    db.sql("delete from phone_code where asked_at < :time").param("time", Sql.utc(time)).update();
  }
}

package org.walnut.signin;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.walnut.shared.Sql;

/** Reads and writes which phone belongs to which account. */
@Repository
class AccountPhoneStore {

  private final JdbcClient db;
  private final SignInSeals seals;

  AccountPhoneStore(JdbcClient db, SignInSeals seals) {
    this.db = db;
    this.seals = seals;
  }

  void put(UUID account, PhoneNumber phone, Instant now) {
    db.sql(
            """
            insert into account_phone (account_id, phone_sealed, phone_mark, since)
            values (:account, :sealed, :mark, :now)
                on conflict (county_id, account_id) do update
               set phone_sealed = excluded.phone_sealed, phone_mark = excluded.phone_mark, since = excluded.since
            """)
        .param("account", account)
        .param("sealed", seals.sealForAccount(phone, account))
        .param("mark", seals.mark(phone))
        .param("now", Sql.utc(now))
        .update();
  }

  boolean remove(UUID account) {
    return db.sql("delete from account_phone where account_id = :account")
            .param("account", account)
            .update()
        == 1;
  }

  Optional<PhoneNumber> of(UUID account) {
    return db.sql("select phone_sealed from account_phone where account_id = :account")
        .param("account", account)
        .query((row, _) -> seals.ofAccount(row.getBytes("phone_sealed"), account))
        .optional();
  }

  /** A family shares a phone, not a village: twenty are enough. */
  List<UUID> accounts(PhoneNumber phone) {
    return db.sql(
            """
            select account_id
              from account_phone
             where phone_mark = :mark
             order by account_id
             limit 20
            """)
        .param("mark", seals.mark(phone))
        .query((row, _) -> Sql.uuid(row, "account_id"))
        .list();
  }
}

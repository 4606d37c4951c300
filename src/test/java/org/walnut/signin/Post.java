package org.walnut.signin;

import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.walnut.privacy.MarkKind;
import org.walnut.privacy.Seals;

/** Reads what is on its way to a phone, as only the phone may. */
final class Post {

  private static final Pattern CODE = Pattern.compile("\\b(\\d{6})\\b");

  private final JdbcClient db;
  private final TransactionTemplate transaction;
  private final Seals seals;

  Post(JdbcClient db, TransactionTemplate transaction, Seals seals) {
    this.db = db;
    this.transaction = transaction;
    this.seals = seals;
  }

  /** The code of the newest text to this phone. */
  String code(String phone) {
    return transaction.execute(_ ->
        db
            .sql(
                """
                select e.full_text
                  from message_errand e
                  join message m on m.county_id = e.county_id and m.id = e.message_id
                 where m.phone_mark = :mark
                   and m.kind = 'signin.code'
                 order by m.written_at desc, m.id desc
                 limit 1
                """)
            .param("mark", seals.mark(MarkKind.PHONE, phone))
            .query(String.class)
            .list()
            .stream()
            .map(CODE::matcher)
            .filter(java.util.regex.Matcher::find)
            .map(found -> found.group(1))
            .findFirst()
            .orElse(""));
  }

  /** The newest code that was asked for this phone. */
  UUID id(String phone) {
    return transaction.execute(_ ->
        db.sql(
                "select id from phone_code where phone_mark = :mark order by asked_at desc, id desc limit 1")
            .param("mark", seals.mark(MarkKind.PHONE, phone))
            .query(UUID.class)
            .single());
  }
}

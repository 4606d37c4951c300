package org.walnut.message;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.walnut.privacy.MarkKind;
import org.walnut.privacy.Marking;
import org.walnut.privacy.SealedColumn;
import org.walnut.privacy.SealedColumns;
import org.walnut.privacy.Seals;
import org.walnut.shared.Sql;

/** What stands sealed of messages: phones, and the relative who is told instead. */
@Component
public class MessageSeals implements SealedColumns {

  static final SealedColumn PHONE =
      SealedColumn.of("message", "phone", "id")
          .marked(new Marking.Same(MarkKind.PHONE))
          .onceInTheClear();
  static final SealedColumn ERRAND_PHONE =
      SealedColumn.of("message_errand", "phone", "message_id").onceInTheClear();
  static final SealedColumn FAMILY_NAME =
      SealedColumn.of("message_wish", "family_name", "recipient_kind", "recipient_id")
          .onceInTheClear();
  static final SealedColumn FAMILY_PHONE =
      SealedColumn.of("message_wish", "family_phone", "recipient_kind", "recipient_id")
          .onceInTheClear();

  private final Seals seals;

  MessageSeals(Seals seals) {
    this.seals = seals;
  }

  @Override
  public List<SealedColumn> columns() {
    return List.of(PHONE, ERRAND_PHONE, FAMILY_NAME, FAMILY_PHONE);
  }

  /** From {@code id} and {@code phone_sealed} of a message. */
  public @Nullable String phone(ResultSet row) throws SQLException {
    return seals.openOrNull(PHONE, row.getBytes("phone_sealed"), Sql.uuid(row, "id"));
  }

  /** From {@code errand_phone} and {@code phone_sealed}: the one of the attempt comes first. */
  String phone(UUID message, ResultSet row) throws SQLException {
    byte @Nullable [] own = row.getBytes("errand_phone");
    return own == null
        ? seals.open(PHONE, row.getBytes("phone_sealed"), message)
        : seals.open(ERRAND_PHONE, own, message);
  }
}

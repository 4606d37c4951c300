package org.walnut.order;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.springframework.stereotype.Component;
import org.walnut.privacy.MarkKind;
import org.walnut.privacy.Marking;
import org.walnut.privacy.SealedColumn;
import org.walnut.privacy.SealedColumns;
import org.walnut.privacy.Seals;
import org.walnut.shared.Sql;

/** What stands sealed of an order: to whom and where the parcel goes. */
@Component
public class OrderSeals implements SealedColumns {

  static final SealedColumn NAME =
      SealedColumn.of("orders", "receiver_name", "id").onceInTheClear();
  static final SealedColumn PHONE =
      SealedColumn.of("orders", "receiver_phone", "id")
          .marked(new Marking.Same(MarkKind.PHONE))
          .onceInTheClear();
  static final SealedColumn ADDRESS =
      SealedColumn.of("orders", "receiver_address", "id").onceInTheClear();

  private final Seals seals;

  OrderSeals(Seals seals) {
    this.seals = seals;
  }

  @Override
  public List<SealedColumn> columns() {
    return List.of(NAME, PHONE, ADDRESS);
  }

  /** From {@code id} and the three sealed columns of an order. */
  public Receiver receiver(ResultSet row) throws SQLException {
    var id = Sql.uuid(row, "id");
    return new Receiver(
        seals.open(NAME, row.getBytes("receiver_name_sealed"), id),
        seals.open(PHONE, row.getBytes("receiver_phone_sealed"), id),
        seals.open(ADDRESS, row.getBytes("receiver_address_sealed"), id));
  }
}

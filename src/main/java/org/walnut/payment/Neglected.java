package org.walnut.payment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import org.walnut.shared.Sql;

/** A payment or refund whose payment service has to be asked again. */
record Neglected(UUID id, PayWay way) {

  static Neglected row(ResultSet row, int number) throws SQLException {
    return new Neglected(Sql.uuid(row, "id"), PayWay.valueOf(row.getString("way")));
  }
}

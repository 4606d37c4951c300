package org.walnut.payment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.walnut.privacy.SealedColumn;
import org.walnut.privacy.SealedColumns;
import org.walnut.privacy.Seals;

/** What stands sealed of a payout: the bank card. */
@Component
public class PayoutSeals implements SealedColumns {

  static final SealedColumn CARD =
      SealedColumn.of("payout_line", "bank_card", "id").onceInTheClear();

  private final Seals seals;

  PayoutSeals(Seals seals) {
    this.seals = seals;
  }

  @Override
  public List<SealedColumn> columns() {
    return List.of(CARD);
  }

  /** The last four digits, from {@code bank_card_sealed} of {@code payout_line_card}. */
  public String cardEnd(UUID line, ResultSet row) throws SQLException {
    var card = card(line, row);
    return card.substring(card.length() - 4);
  }

  String card(UUID line, ResultSet row) throws SQLException {
    return seals.open(CARD, row.getBytes("bank_card_sealed"), line);
  }
}

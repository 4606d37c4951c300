package org.walnut.payout;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.walnut.privacy.SealedColumn;
import org.walnut.privacy.SealedColumns;
import org.walnut.privacy.Seals;

/** What stands sealed of a payout: the bank card and the WeChat receiver. */
@Component
public class PayoutSeals implements SealedColumns {

  static final SealedColumn CARD =
      SealedColumn.of("payout_line", "bank_card", "id").onceInTheClear();
  static final SealedColumn OPENID = SealedColumn.of("payout_line", "openid", "id");
  static final SealedColumn CHOSEN =
      SealedColumn.of("payout_choice", "openid", "household_id", "turn");

  private final Seals seals;

  PayoutSeals(Seals seals) {
    this.seals = seals;
  }

  @Override
  public List<SealedColumn> columns() {
    return List.of(CARD, OPENID, CHOSEN);
  }

  /** The last four digits, from {@code bank_card_sealed} of {@code payout_line_card}, if any. */
  public @Nullable String cardEnd(UUID line, ResultSet row) throws SQLException {
    var card = seals.openOrNull(CARD, row.getBytes("bank_card_sealed"), line);
    return card == null ? null : card.substring(card.length() - 4);
  }

  /**
   * From {@code bank_card_sealed} and {@code openid_sealed}: where the line goes; none for cash.
   */
  @Nullable String target(UUID line, ResultSet row) throws SQLException {
    var card = seals.openOrNull(CARD, row.getBytes("bank_card_sealed"), line);
    return card == null ? seals.openOrNull(OPENID, row.getBytes("openid_sealed"), line) : card;
  }

  /** From {@code openid_sealed} of a choice. */
  @Nullable String chosen(UUID household, int turn, ResultSet row) throws SQLException {
    return seals.openOrNull(CHOSEN, row.getBytes("openid_sealed"), household, turn);
  }
}

package org.walnut.settlement.web;

import static org.walnut.web.Words.t;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;
import org.walnut.shared.Money;
import org.walnut.shared.Sql;
import org.walnut.web.Show;

/** A batch as lists and the API show it. */
public record BatchRow(
    UUID id,
    String code,
    boolean answered,
    int lines,
    Money total,
    Instant madeAt,
    long bankLines,
    long bankOpen,
    long paid,
    long failed) {

  public String path() {
    return "/settlement/batches/" + id;
  }

  /** Payment hands out the file, for it names people and cards. */
  public String filePath() {
    return "/payouts/" + id + "/file";
  }

  public boolean hasFile() {
    return bankLines > 0;
  }

  public String when() {
    return Show.time(madeAt);
  }

  public String yuan() {
    return Show.yuan(total);
  }

  public String state() {
    if (answered) {
      return t("settlement.batch.answered");
    }
    return bankOpen > 0 ? t("settlement.batch.sent") : t("settlement.batch.waiting");
  }

  public String tone() {
    return answered ? "good" : "info";
  }

  static BatchRow row(ResultSet row, int number) throws SQLException {
    return new BatchRow(
        Sql.uuid(row, "id"),
        row.getString("code"),
        row.getString("state").equals("ANSWERED"),
        row.getInt("line_count"),
        Sql.money(row, "total_fen"),
        Sql.instant(row, "made_at"),
        row.getLong("bank_count"),
        row.getLong("bank_open"),
        row.getLong("paid"),
        row.getLong("failed"));
  }
}

package org.walnut.notice.web;

import static org.walnut.web.Words.t;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.walnut.notice.PostingKind;
import org.walnut.notice.PostingState;
import org.walnut.shared.Money;
import org.walnut.shared.Sql;
import org.walnut.web.Page;
import org.walnut.web.Show;
import org.walnut.web.Words;

/** A posting in a list, for those who write and for those who read. */
public record PostingRow(
    UUID id,
    String code,
    PostingKind kind,
    String titleZh,
    @Nullable String titleEn,
    String place,
    String placeName,
    PostingState state,
    int version,
    int persons,
    Money amount,
    @Nullable LocalDate postedOn,
    @Nullable LocalDate lastDay) {

  public String title() {
    return titleEn != null && Page.current().lang().equals("en") ? titleEn : titleZh;
  }

  public String path() {
    return "/postings/" + id;
  }

  public String kindName() {
    return Words.label(kind);
  }

  public String stateName() {
    return Words.label(state);
  }

  public String tone() {
    return switch (state) {
      case DRAFT -> "quiet";
      case REVIEWED -> "info";
      case POSTED -> "good";
      case EXPIRED -> "quiet";
      case WITHDRAWN, REPLACED -> "bad";
    };
  }

  public boolean ofPersons() {
    return kind == PostingKind.PERSONS;
  }

  public boolean posted() {
    return state == PostingState.POSTED;
  }

  public boolean replaced() {
    return state == PostingState.REPLACED;
  }

  public String days() {
    return postedOn == null || lastDay == null
        ? ""
        : t("notice.days", Show.date(postedOn), Show.date(lastDay));
  }

  public String personsText() {
    return Show.count(persons);
  }

  public String amountYuan() {
    return Show.yuan(amount);
  }

  static PostingRow row(ResultSet row, int number) throws SQLException {
    return new PostingRow(
        Sql.uuid(row, "id"),
        row.getString("code"),
        PostingKind.valueOf(row.getString("kind")),
        row.getString("title"),
        row.getString("title_en"),
        row.getString("division"),
        row.getString("place"),
        PostingState.valueOf(row.getString("state")),
        row.getInt("version_no"),
        row.getInt("person_count"),
        Sql.money(row, "amount_fen"),
        Sql.dateOrNull(row, "posted_on"),
        Sql.dateOrNull(row, "last_day"));
  }
}

package org.walnut.project.web;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.walnut.project.FundSource;
import org.walnut.project.ProjectState;
import org.walnut.project.SpendingCategory;
import org.walnut.shared.Money;
import org.walnut.shared.Sql;
import org.walnut.web.Show;
import org.walnut.web.Words;

/** A project in a list, in a file and for programs. */
public record ProjectRow(
    UUID id,
    String code,
    String name,
    UUID plan,
    int year,
    SpendingCategory category,
    FundSource source,
    String place,
    String placeName,
    ProjectState state,
    Money budget,
    Money allotted,
    Money paid,
    @Nullable String contractor,
    @Nullable String uscc,
    @Nullable String contractNo,
    @Nullable LocalDate contractOn,
    @Nullable Money contracted,
    LocalDate endsOn,
    @Nullable LocalDate acceptedOn) {

  public String path() {
    return "/projects/" + id;
  }

  public String yearText() {
    return String.valueOf(year);
  }

  public String categoryName() {
    return Words.label(category);
  }

  public String sourceName() {
    return Words.label(source);
  }

  public String stateName() {
    return Words.label(state);
  }

  public String tone() {
    return switch (state) {
      case PLANNED -> "quiet";
      case APPROVED, CONTRACTED -> "info";
      case RUNNING -> "warn";
      case ACCEPTED, CLOSED -> "good";
      case STOPPED -> "bad";
    };
  }

  public String budgetYuan() {
    return Show.yuan(budget);
  }

  public String allottedYuan() {
    return Show.yuan(allotted);
  }

  public String paidYuan() {
    return Show.yuan(paid);
  }

  public String idleYuan() {
    return Show.yuan(idle());
  }

  public String endsOnText() {
    return Show.date(endsOn);
  }

  Money idle() {
    return allotted.minus(paid);
  }

  static ProjectRow row(ResultSet row, int number) throws SQLException {
    return new ProjectRow(
        Sql.uuid(row, "id"),
        row.getString("code"),
        row.getString("name"),
        Sql.uuid(row, "plan_id"),
        row.getInt("plan_year"),
        SpendingCategory.valueOf(row.getString("category")),
        FundSource.valueOf(row.getString("source")),
        row.getString("division"),
        row.getString("place"),
        ProjectState.valueOf(row.getString("state")),
        Sql.money(row, "budget_fen"),
        Sql.money(row, "allotted_fen"),
        Sql.money(row, "paid_fen"),
        row.getString("contractor_name"),
        row.getString("contractor_uscc"),
        row.getString("contract_no"),
        Sql.dateOrNull(row, "contract_on"),
        Sql.moneyOrNull(row, "contract_fen"),
        Sql.date(row, "ends_on"),
        Sql.dateOrNull(row, "accepted_on"));
  }
}

package org.walnut.villager.web;

import java.util.List;
import java.util.Objects;
import org.walnut.settlement.HouseholdStatement;
import org.walnut.settlement.StatementState;
import org.walnut.web.Show;
import org.walnut.web.Words;

/** A household as its own people see it. */
public record MyHousehold(
    String code,
    String head,
    String village,
    List<MyStatement> statements,
    List<MyDelivery> deliveries,
    List<MyConsent> consents,
    List<MyNews> news) {

  /** One statement: what it comes to, where it stands, and what can be said to it. */
  public record MyStatement(
      String id,
      String code,
      String upTo,
      String amount,
      String state,
      String tone,
      String paid,
      String objection,
      String answer,
      String answerDue,
      boolean asks) {

    static MyStatement of(HouseholdStatement statement) {
      return new MyStatement(
          statement.id().toString(),
          statement.code(),
          Show.date(statement.to()),
          Show.yuan(statement.amount()),
          Words.label(statement.state()),
          statement.state().tone(),
          statement.paidOn() == null ? "" : Show.date(statement.paidOn()),
          Objects.requireNonNullElse(statement.objection(), ""),
          Objects.requireNonNullElse(statement.answer(), ""),
          statement.answer() == null && statement.answerDue() != null
              ? Show.date(statement.answerDue())
              : "",
          statement.state() == StatementState.STATEMENT);
    }

    public String path() {
      return "/my/statements/" + id;
    }
  }

  /** What was weighed at the shop or station. */
  public record MyDelivery(String day, String goods, String weight, String price, String amount) {}

  /** What the household has said yes or no to. */
  public record MyConsent(String purpose, boolean given, String day) {}

  /** What it was told. */
  public record MyNews(String at, String text) {}
}

package org.walnut.settlement;

import java.util.Map;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;
import org.walnut.message.Messages;
import org.walnut.message.Telling;
import org.walnut.message.Template;
import org.walnut.message.Topic;
import org.walnut.shared.Ids;
import org.walnut.shared.Money;

/** Tells households what becomes of their money. */
@Component
class HouseholdNews {

  private static final String MADE = "settlement.made";
  private static final String CARRIED = "settlement.carried";
  private static final String PAID = "settlement.paid";
  private static final String FAILED = "settlement.failed";
  private static final String ANSWERED = "settlement.answered";

  private final Messages messages;

  HouseholdNews(Messages messages) {
    this.messages = messages;
  }

  /** Once for each statement. */
  void made(StatementCard statement) {
    tell(MADE, statement, statement.amount(), statement.id());
  }

  /** Refunds took more than the goods brought: what is missing comes off the next statement. */
  void carried(StatementCard statement) {
    tell(CARRIED, statement, statement.amount().negate(), statement.id());
  }

  /** Once for each line of the bank, however often the bank tells of it. */
  void paid(StatementCard statement, UUID payout) {
    tell(PAID, statement, statement.amount(), payout);
  }

  void failed(StatementCard statement, UUID payout) {
    tell(FAILED, statement, statement.amount(), payout);
  }

  void answered(StatementCard statement, UUID objection) {
    tell(ANSWERED, statement, statement.amount(), objection);
  }

  private void tell(String kind, StatementCard statement, Money amount, UUID cause) {
    messages.tell(
        new Telling(
            Ids.from(kind.replace('.', ' ') + " " + cause),
            kind,
            statement.household(),
            Map.of("amount", amount, "statement", statement.code()),
            "/settlement/statements/" + statement.id()));
  }

  /** What this room can tell. */
  @Configuration(proxyBeanMethods = false)
  static class Templates {

    @Bean
    Template madeTemplate() {
      return template(MADE);
    }

    @Bean
    Template carriedTemplate() {
      return template(CARRIED);
    }

    @Bean
    Template paidTemplate() {
      return template(PAID);
    }

    @Bean
    Template failedTemplate() {
      return template(FAILED);
    }

    @Bean
    Template answeredTemplate() {
      return template(ANSWERED);
    }

    private static Template template(String kind) {
      return new Template(
          kind, Topic.MONEY, true, Map.of("amount", new Money(34_567), "statement", "S-7K3M9XY-Q"));
    }
  }
}

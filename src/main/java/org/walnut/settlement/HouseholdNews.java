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

  private static final String PAID = "settlement.paid";

  private final Messages messages;

  HouseholdNews(Messages messages) {
    this.messages = messages;
  }

  /** Once for each line of the bank, however often the bank tells of it. */
  void paid(StatementCard statement, UUID payout) {
    messages.tell(
        new Telling(
            Ids.from("settlement paid " + payout),
            PAID,
            statement.household(),
            Map.of("amount", statement.amount(), "statement", statement.code()),
            "/settlement/statements/" + statement.id()));
  }

  /** What this room can tell. */
  @Configuration(proxyBeanMethods = false)
  static class Templates {

    @Bean
    Template paidTemplate() {
      return new Template(
          PAID, Topic.MONEY, true, Map.of("amount", new Money(34_567), "statement", "S-7K3M9XY-Q"));
    }
  }
}

package org.walnut.payout;

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

/** Tells households what they must do to get their money. */
@Component
class PayoutNews {

  private static final String CASH_READY = "payout.cashReady";
  private static final String CONFIRM = "payout.confirm";
  private static final String WAY_CHANGED = "payout.wayChanged";

  private final Messages messages;

  PayoutNews(Messages messages) {
    this.messages = messages;
  }

  /** Once for each payout. */
  void cashReady(NewPayout payout) {
    tell(
        CASH_READY,
        payout.id().toString(),
        payout.household(),
        Map.of("amount", payout.amount()),
        "/payouts/cash/" + payout.id());
  }

  /** Once for each transfer: it must be confirmed within a day. */
  void toConfirm(TransferCard transfer) {
    tell(
        CONFIRM,
        transfer.id().toString(),
        transfer.household(),
        Map.of("amount", transfer.amount()),
        "/payouts/wechat/" + transfer.id());
  }

  /** So that nobody else turns a household's money aside unseen. */
  void wayChanged(UUID household, int turn) {
    tell(
        WAY_CHANGED,
        household + " " + turn,
        household,
        Map.of(),
        "/households/" + household + "/payouts");
  }

  private void tell(
      String kind, String cause, UUID household, Map<String, Object> args, String page) {
    messages.tell(
        new Telling(Ids.from(kind.replace('.', ' ') + " " + cause), kind, household, args, page));
  }

  /** What this room can tell. */
  @Configuration(proxyBeanMethods = false)
  static class PayoutTemplates {

    @Bean
    Template cashReadyTemplate() {
      return new Template(CASH_READY, Topic.MONEY, true, Map.of("amount", new Money(34_567)));
    }

    @Bean
    Template confirmTemplate() {
      return new Template(CONFIRM, Topic.MONEY, true, Map.of("amount", new Money(34_567)));
    }

    @Bean
    Template wayChangedTemplate() {
      return new Template(WAY_CHANGED, Topic.MONEY, true, Map.of());
    }
  }
}

package org.walnut.world;

import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.springframework.core.env.Environment;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;
import org.walnut.order.OrderState;
import org.walnut.order.Orders;
import org.walnut.payment.PaymentCard;
import org.walnut.payment.PaymentErrands;
import org.walnut.payment.PaymentState;
import org.walnut.payment.Payments;
import org.walnut.tenancy.Tenancy;

/** Pays at the sandbox as a buyer's program would: over HTTP. */
@Component
class WorldCashier {

  private static final Duration GLANCE = Duration.ofMillis(50);
  private static final int GLANCES = 1_200;

  private final Payments payments;
  private final PaymentErrands errands;
  private final Orders orders;
  private final RestClient http;
  private final Environment environment;

  WorldCashier(
      Payments payments,
      PaymentErrands errands,
      Orders orders,
      RestClient.Builder http,
      Environment environment) {
    this.payments = payments;
    this.errands = errands;
    this.orders = orders;
    this.http = http.build();
    this.environment = environment;
  }

  void pay(UUID payment) {
    errands.ask(payment);
    var card = payments.card(payment);
    if (card.state() == PaymentState.PENDING) {
      http.post()
          .uri(decisionUrl(card))
          .contentType(MediaType.APPLICATION_JSON)
          .body(Map.of("deed", "PAY", "refusesNextRefund", false))
          .retrieve()
          .toBodilessEntity();
    }
  }

  /** Takes a batch of payouts to the sandbox bank; answers its result file. */
  byte[] bank(byte[] batch) {
    var result =
        http.post()
            .uri(here().resolve("/sandbox/bank/api/" + Tenancy.requiredCounty() + "/results"))
            .contentType(MediaType.parseMediaType("text/csv"))
            .body(batch)
            .retrieve()
            .body(byte[].class);
    if (result == null) {
      throw new IllegalStateException("the sandbox bank answered nothing");
    }
    return result;
  }

  private URI here() {
    return URI.create("http://localhost:" + environment.getProperty("local.server.port", "8080"));
  }

  /** Where a payer who is a program says what to do: beside the cashier's page. */
  private URI decisionUrl(PaymentCard payment) {
    var county = Tenancy.requiredCounty();
    var path =
        String.valueOf(payment.cashierUrl())
                .replace("/pay/" + county + "/cashier/", "/pay/api/" + county + "/payments/")
            + "/decision";
    return here().resolve(path);
  }

  /** Waits until the payment service has told Walnut and the order was given its lots. */
  void awaitPaid(UUID order) {
    for (var glance = 0; glance < GLANCES; glance++) {
      var state = orders.state(order);
      if (state != OrderState.CREATED && state != OrderState.PAID) {
        return;
      }
      sleep();
    }
    throw new IllegalStateException("the payment of order " + order + " did not arrive");
  }

  private static void sleep() {
    try {
      Thread.sleep(GLANCE);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while the world was set up", e);
    }
  }
}

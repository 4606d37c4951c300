package org.walnut.balance;

import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.core.env.Environment;
import org.walnut.access.CurrentPerson;
import org.walnut.access.Person;
import org.walnut.house.InCheng;
import org.walnut.payment.BalancePayments;
import org.walnut.payment.NewPayment;
import org.walnut.payment.PayChoice;
import org.walnut.payment.PayWay;
import org.walnut.payment.PaymentState;
import org.walnut.payment.Payments;
import org.walnut.shared.Ids;
import org.walnut.shared.Money;
import org.walnut.tenancy.Tenancy;

/** What buyers do with their money in tests. */
@TestComponent
public class Purse {

  private static final HttpClient HTTP = HttpClient.newHttpClient();

  private final TopUps topUps;
  private final Balances balances;
  private final Payments payments;
  private final PayChoice choice;
  private final BalancePayments paying;
  private final Environment environment;

  Purse(
      TopUps topUps,
      Balances balances,
      Payments payments,
      PayChoice choice,
      BalancePayments paying,
      Environment environment) {
    this.topUps = topUps;
    this.balances = balances;
    this.payments = payments;
    this.choice = choice;
    this.paying = paying;
    this.environment = environment;
  }

  public static NewTopUp wish(long fen) {
    return new NewTopUp(Ids.next(), new Money(fen));
  }

  public TopUp ask(Person buyer, long fen) {
    return CurrentPerson.acting(buyer, () -> topUps.ask(wish(fen), buyer));
  }

  public TopUp toppedUp(Person buyer, long fen) {
    return toppedUp(buyer, fen, false);
  }

  /** At a payment service that refuses to give the money back at first. */
  public TopUp toppedUp(Person buyer, long fen, boolean refusesNextRefund) {
    var topUp = ask(buyer, fen);
    pay(topUp, refusesNextRefund);
    eventually(() -> topUps.one(topUp.id(), buyer).decided());
    return topUp;
  }

  public void pay(TopUp topUp, boolean refusesNextRefund) {
    known(topUp.payment());
    var path = "/sandbox/pay/api/" + InCheng.COUNTY + "/payments/" + topUp.payment() + "/decision";
    var site = "http://localhost:" + environment.getRequiredProperty("local.server.port");
    var request =
        HttpRequest.newBuilder(URI.create(site + path))
            .header("Content-Type", "application/json")
            .POST(
                BodyPublishers.ofString(
                    "{\"deed\":\"PAY\",\"refusesNextRefund\":" + refusesNextRefund + "}"))
            .build();
    try {
      HTTP.send(request, BodyHandlers.discarding());
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  /** Buys something with what is put by. */
  public UUID spent(Person buyer, long fen) {
    var wanted = new NewPayment(Ids.next(), Ids.next(), new Money(fen), "Order O-1", "/orders/1");
    var payment = CurrentPerson.acting(buyer, () -> payments.request(wanted));
    known(payment);
    choice.choose(payment, PayWay.BALANCE);
    paying.pay(payment);
    return payment;
  }

  public Money free(Person buyer) {
    return balances.of(buyer.id()).free();
  }

  public Money there(Person buyer) {
    return balances.of(buyer.id()).there();
  }

  public static void eventually(Callable<Boolean> what) {
    await().until(() -> Tenancy.calling(InCheng.COUNTY, what));
  }

  private void known(UUID payment) {
    eventually(() -> payments.card(payment).state() == PaymentState.PENDING);
  }
}

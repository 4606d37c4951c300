package org.walnut.payment;

import java.time.Clock;
import java.util.Locale;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.scheduling.annotation.Async;
import org.springframework.stereotype.Service;
import org.springframework.transaction.event.TransactionalEventListener;
import org.walnut.access.CountyList;
import org.walnut.tenancy.Tenancy;

/**
 * Goes to the payment service after commit, outside every transaction. An errand in vain leaves
 * things as they are and is repeated: by a job, or by the payer who opens the page again.
 */
@Service
public class PaymentErrands {

  private static final Logger log = LoggerFactory.getLogger(PaymentErrands.class);

  private final Providers providers;
  private final Payments payments;
  private final PaymentLife life;
  private final PaymentSettings settings;
  private final ObjectProvider<CountyList> counties;
  private final Clock clock;

  PaymentErrands(
      Providers providers,
      Payments payments,
      PaymentLife life,
      PaymentSettings settings,
      ObjectProvider<CountyList> counties,
      Clock clock) {
    this.providers = providers;
    this.payments = payments;
    this.life = life;
    this.settings = settings;
    this.counties = counties;
    this.clock = clock;
  }

  @Async
  @TransactionalEventListener
  void on(PaymentRequested event) {
    ask(event.payment());
  }

  /** Makes the payment known to the payment service; false when that could not be reached. */
  public boolean ask(UUID id) {
    var payment = payments.card(id);
    if (payment.state() != PaymentState.CREATED && payment.state() != PaymentState.UNKNOWN) {
      return true;
    }
    if (isOverdue(payment) && payment.state() == PaymentState.CREATED) {
      life.expire(payment);
      return true;
    }
    try {
      if (isOverdue(payment)) {
        expire(payment);
        return true;
      }
      answered(payment, providers.of(payment.way()).order(payment, merchant()));
      return true;
    } catch (ProviderSilent silent) {
      log.warn("payment {} waits for the payment service: {}", payment.code(), silent.getMessage());
      if (silent.perhapsHeard()) {
        life.unknown(id);
      }
      return false;
    }
  }

  /** Asks what has become of it, when no notice came or one was doubtful. */
  public boolean query(UUID id) {
    var payment = payments.card(id);
    life.asked(id);
    try {
      take(payment, providers.of(payment.way()).query(payment));
      return true;
    } catch (ProviderSilent silent) {
      log.warn("payment {} could not be looked up: {}", payment.code(), silent.getMessage());
      return false;
    }
  }

  private void answered(PaymentCard payment, Provider.Answer answer) {
    if (answer.state() == Provider.Answer.State.OPEN) {
      life.pending(payment, answer);
    } else {
      take(payment, answer);
    }
  }

  void take(PaymentCard payment, Provider.Answer answer) {
    switch (answer.state()) {
      case PAID ->
          life.found(
              payment.id(),
              new Received(payment.way(), payment.attempt(), answer.amount(), answer.ref()));
      case DECLINED -> life.foundDeclined(payment);
      case CLOSED -> life.expire(payment);
      case OPEN -> {
        if (isOverdue(payment)) {
          expire(payment);
        }
      }
    }
  }

  /** Closed with the service first, so that nobody pays for what is given up. */
  private void expire(PaymentCard payment) {
    var closed = providers.of(payment.way()).close(payment);
    if (closed.state() == Provider.Answer.State.OPEN) {
      log.warn("payment {} could not be closed", payment.code());
    } else {
      take(payment, closed);
    }
  }

  private boolean isOverdue(PaymentCard payment) {
    return payment.begunAt().plus(settings.validFor(payment.way())).isBefore(clock.instant());
  }

  /** A merchant has one name, the Chinese one, whoever's thread this is. */
  private String merchant() {
    var county = Tenancy.requiredCounty();
    var language = LocaleContextHolder.getLocaleContext();
    LocaleContextHolder.setLocale(Locale.CHINESE);
    try {
      return counties.stream()
          .map(list -> list.counties().getOrDefault(county, county))
          .findFirst()
          .orElse(county);
    } finally {
      LocaleContextHolder.setLocaleContext(language);
    }
  }
}

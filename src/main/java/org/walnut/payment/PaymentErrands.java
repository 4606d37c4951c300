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
import org.springframework.web.client.RestClientException;
import org.walnut.access.CountyList;
import org.walnut.tenancy.Tenancy;

/**
 * Goes to the payment service after commit, outside every transaction. An errand in vain leaves
 * things as they are and is repeated: by a job, or by the payer who opens the page again.
 */
@Service
public class PaymentErrands {

  private static final Logger log = LoggerFactory.getLogger(PaymentErrands.class);

  private final Provider provider;
  private final Payments payments;
  private final PaymentLife life;
  private final PaymentSettings settings;
  private final ObjectProvider<CountyList> counties;
  private final Clock clock;

  PaymentErrands(
      Provider provider,
      Payments payments,
      PaymentLife life,
      PaymentSettings settings,
      ObjectProvider<CountyList> counties,
      Clock clock) {
    this.provider = provider;
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
    if (payment.state() != PaymentState.CREATED) {
      return true;
    }
    if (isOverdue(payment)) {
      life.expire(id);
      return true;
    }
    try {
      life.pending(id, provider.order(payment, merchant()));
      return true;
    } catch (RestClientException down) {
      log.warn("payment {} waits for the payment service: {}", payment.code(), down.getMessage());
      return false;
    }
  }

  /** Asks what has become of it, when no notice came or one was doubtful. */
  public boolean query(UUID id) {
    var payment = payments.card(id);
    life.asked(id);
    try {
      take(payment, provider.query(id));
      return true;
    } catch (RestClientException down) {
      log.warn("payment {} could not be looked up: {}", payment.code(), down.getMessage());
      return false;
    }
  }

  private void take(PaymentCard payment, Provider.Answer answer) {
    switch (answer.state()) {
      case PAID -> life.found(payment.id(), answer.amount());
      case DECLINED -> life.foundDeclined(payment.id());
      case OPEN -> {
        if (isOverdue(payment)) {
          life.expire(payment.id());
        }
      }
    }
  }

  private boolean isOverdue(PaymentCard payment) {
    return payment.requestedAt().plus(settings.validFor()).isBefore(clock.instant());
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

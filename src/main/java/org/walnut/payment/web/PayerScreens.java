package org.walnut.payment.web;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import org.walnut.access.Act;
import org.walnut.access.Person;
import org.walnut.payment.PaymentCard;
import org.walnut.payment.Payments;
import org.walnut.shared.NotFound;

/** What a payer may see: own payments only; who reads the books sees all. */
@Repository
@Transactional(readOnly = true)
class PayerScreens {

  private final JdbcClient db;
  private final Payments payments;

  PayerScreens(JdbcClient db, Payments payments) {
    this.db = db;
    this.payments = payments;
  }

  OwnPayment own(UUID id, Person me) {
    return OwnPayment.of(payable(id, me));
  }

  PaymentCard payable(UUID id, Person me) {
    return card(id, me, false);
  }

  PaymentCard visible(UUID id, Person me) {
    return card(id, me, me.may(Act.READ_MONEY));
  }

  private PaymentCard card(UUID id, Person me, boolean anyPayer) {
    return db.sql("select id from payment_card where id = :id and (:any or payer_id = :me)")
        .param("id", id)
        .param("any", anyPayer)
        .param("me", me.id())
        .query(UUID.class)
        .optional()
        .map(payments::card)
        .orElseThrow(() -> new NotFound("payment.kind", id));
  }
}

package org.walnut.order;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.walnut.privacy.DataSubject;
import org.walnut.privacy.Erasure;
import org.walnut.privacy.PersonalRecords;
import org.walnut.privacy.PersonalSection;
import org.walnut.shared.Sql;
import org.walnut.web.Show;
import org.walnut.web.Words;

/** What orders hold about a buyer. */
@Component
class BuyerRecords implements PersonalRecords {

  /** E-Commerce Law art. 31: three years from completion. */
  private static final Duration PROVABLE = Duration.ofDays(1095);

  private final JdbcClient db;
  private final OrderSeals seals;
  private final ReceiverErasing receivers;
  private final Clock clock;

  BuyerRecords(JdbcClient db, OrderSeals seals, ReceiverErasing receivers, Clock clock) {
    this.db = db;
    this.seals = seals;
    this.receivers = receivers;
    this.clock = clock;
  }

  @Override
  public List<PersonalSection> about(DataSubject subject) {
    if (subject.kind() != DataSubject.Kind.ACCOUNT) {
      return List.of();
    }
    var rows =
        db.sql(
                """
                select id, code, state, placed_at, goods_fen, postage_fen, receiver_name_sealed, receiver_phone_sealed, receiver_address_sealed
                  from orders
                 where buyer_id = :buyer
                 order by placed_at
                """)
            .param("buyer", subject.id())
            .query((row, _) -> {
              var receiver = seals.receiver(row);
              return List.of(
                  row.getString("code"),
                  Show.time(Sql.instant(row, "placed_at")),
                  Words.label(OrderState.valueOf(row.getString("state"))),
                  Show.yuan(Sql.money(row, "goods_fen").plus(Sql.money(row, "postage_fen"))),
                  receiver.name(),
                  receiver.phone(),
                  receiver.address());
            })
            .list();
    return List.of(
        new PersonalSection(
            "order.records",
            List.of(
                "order.code",
                "privacy.when",
                "order.state",
                "order.total",
                "order.receiver.name",
                "order.receiver.phone",
                "order.receiver.address"),
            rows));
  }

  @Override
  public Erasure erase(DataSubject subject) {
    if (subject.kind() != DataSubject.Kind.ACCOUNT) {
      return Erasure.NOTHING;
    }
    var now = clock.instant();
    int erased =
        receivers.untraded(subject.id(), now) + receivers.traded(subject.id(), now.minus(PROVABLE));
    return new Erasure(erased, List.of("order.kept"));
  }
}

package org.walnut.settlement;

import static java.util.stream.Collectors.toMap;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.walnut.payout.CashDrawer;
import org.walnut.payout.NewPayout;
import org.walnut.payout.PayoutChoices;
import org.walnut.payout.PayoutRoute;
import org.walnut.payout.PayoutWay;
import org.walnut.payout.TransferLimits;
import org.walnut.shared.Ids;
import org.walnut.shared.Money;
import org.walnut.shared.Sql;

/** Finds for each statement that is ready the way of its household. */
@Service
public class PayoutPlanning {

  private final JdbcClient db;
  private final CashDrawer drawer;
  private final PayoutChoices choices;

  PayoutPlanning(JdbcClient db, CashDrawer drawer, PayoutChoices choices) {
    this.db = db;
    this.drawer = drawer;
    this.choices = choices;
  }

  /** Of everything that is ready; cash goes to those who confirmed first, while it lasts. */
  @Transactional(readOnly = true)
  public PayoutPlan plan() {
    return plan(List.of());
  }

  /** Of these statements; of none is of all that are ready. */
  @Transactional(readOnly = true)
  public PayoutPlan plan(List<UUID> only) {
    var ready =
        db.sql(
                """
                with ready as (
                  select s.id, s.code, s.household_id, s.amount_fen, s.confirmed_at,
                         payout_way(c.way, h.bank_card_sealed is not null) as way,
                         payout_reachable(c.way, h.bank_card_sealed is not null, c.bound) as reachable
                    from statement s
                    join household_card h on h.county_id = s.county_id and h.id = s.household_id
                    left join payout_choice_card c on c.county_id = s.county_id and c.household_id = s.household_id
                   where s.state in ('CONFIRMED', 'RETRIED')
                     and (cardinality(:only::uuid[]) = 0 or s.id = any(:only::uuid[]))
                )
                select id, code, household_id, amount_fen, way, reachable,
                       sum(amount_fen) over (partition by way order by confirmed_at, id)::bigint as so_far_fen
                  from ready
                 order by confirmed_at, id
                """)
            .param("only", only.toArray(UUID[]::new))
            .query(PayoutPlanning::ready)
            .list();
    var cash =
        ready.stream().anyMatch(each -> each.way() == PayoutWay.CASH)
            ? drawer.standing().free()
            : Money.ZERO;
    return new PayoutPlan(ready.stream().map(each -> each.planned(cash)).toList());
  }

  /** With where the money goes; who cannot be reached any more is left out. */
  Map<UUID, NewPayout> payouts(List<PlannedPayout> going) {
    var routes =
        choices.routes(going.stream().map(PlannedPayout::household).toList()).stream()
            .collect(toMap(PayoutRoute::household, route -> route));
    var payouts = new LinkedHashMap<UUID, NewPayout>();
    for (var each : going) {
      var route = routes.get(each.household());
      if (route != null && route.open() && route.way() == each.way()) {
        payouts.put(
            each.statement(),
            new NewPayout(
                Ids.next(),
                each.household(),
                route.name(),
                route.way(),
                route.target(),
                each.amount(),
                each.code()));
      }
    }
    return payouts;
  }

  private static Ready ready(ResultSet row, int number) throws SQLException {
    return new Ready(
        Sql.uuid(row, "id"),
        row.getString("code"),
        Sql.uuid(row, "household_id"),
        Sql.money(row, "amount_fen"),
        PayoutWay.valueOf(row.getString("way")),
        row.getBoolean("reachable"),
        Sql.money(row, "so_far_fen"));
  }

  /**
   * A statement that is ready.
   *
   * @param soFar what it and those before it by the same way come to
   */
  private record Ready(
      UUID id,
      String code,
      UUID household,
      Money amount,
      PayoutWay way,
      boolean reachable,
      Money soFar) {

    PlannedPayout planned(Money cash) {
      return new PlannedPayout(id, code, household, amount, way, stays(cash));
    }

    private @Nullable StaysBehind byWechat() {
      if (!reachable) {
        return StaysBehind.NO_WECHAT;
      }
      return TransferLimits.fits(amount) ? null : StaysBehind.WECHAT_SIZE;
    }

    private @Nullable StaysBehind stays(Money cash) {
      return switch (way) {
        case BANK -> reachable ? null : StaysBehind.NO_BANK_CARD;
        case WECHAT -> byWechat();
        case CASH -> soFar.compareTo(cash) > 0 ? StaysBehind.DRAWER_SHORT : null;
      };
    }
  }
}

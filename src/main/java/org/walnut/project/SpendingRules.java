package org.walnut.project;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.walnut.access.Person;
import org.walnut.audit.Activities;
import org.walnut.shared.Days;
import org.walnut.shared.Ids;
import org.walnut.shared.InvalidInput;
import org.walnut.shared.Money;
import org.walnut.shared.Sql;
import org.walnut.web.Show;

/** What each kind of money may be spent on, and how much of it. */
@Service
public class SpendingRules {

  private final JdbcClient db;
  private final Activities activities;
  private final Days days;
  private final Clock clock;

  SpendingRules(JdbcClient db, Activities activities, Days days, Clock clock) {
    this.db = db;
    this.activities = activities;
    this.days = days;
    this.clock = clock;
  }

  /** The rules in force on a day; what no rule names is left to the county. */
  @Transactional(readOnly = true)
  public List<SpendingRule> on(LocalDate day) {
    return db.sql(
            """
            select distinct on (source, category) category, source, permitted, rule_zh, rule_en
              from spending_rule
             where valid_from <= :day
             order by source, category, valid_from desc
            """)
        .param("day", day)
        .query((row, _) ->
            new SpendingRule(
                SpendingCategory.valueOf(row.getString("category")),
                FundSource.valueOf(row.getString("source")),
                row.getBoolean("permitted"),
                row.getString("rule_zh"),
                row.getString("rule_en")))
        .list();
  }

  /** Sets the county's cap from a day on; a second setting for the same day is refused. */
  @Transactional
  public void cap(NewCap cap, Person me) {
    int set =
        db.sql(
                """
                insert into spending_cap (category, source, valid_from, cap_bp, refuses, set_by, set_at)
                values (:category, :source, :from, :cap, :refuses, :who, :at)
                on conflict do nothing
                """)
            .param("category", cap.category().name())
            .param("source", cap.source().name())
            .param("from", cap.from())
            .param("cap", cap.capBp())
            .param("refuses", cap.refuses())
            .param("who", me.login())
            .param("at", Sql.utc(clock.instant()))
            .update();
    if (set == 0) {
      throw InvalidInput.at("from", "project.fault.capTwice", cap.from());
    }
    activities.record(
        "project.capSet",
        "spendingCap",
        Ids.from("spendingCap:" + cap.source() + ":" + cap.category()),
        cap.source() + " / " + cap.category(),
        cap.capBp() + " bp, " + cap.from());
  }

  /** Refuses what the rules of this money forbid, and names the rule. */
  void refuseForbidden(SpendingCategory category, FundSource source) {
    on(days.today()).stream()
        .filter(rule -> rule.category() == category && rule.source() == source)
        .filter(rule -> !rule.permitted())
        .findFirst()
        .ifPresent(rule -> {
          throw InvalidInput.at("category", "project.fault.forbidden", category, rule.rule());
        });
  }

  /** Refuses a category that would go above a cap that refuses. */
  void refuseAboveCap(
      SpendingCategory category, FundSource source, Money ofCategory, Money ofSource) {
    cap(category, source, days.today())
        .filter(SpendingCap::refuses)
        .filter(cap -> ofCategory.compareTo(cap.of(ofSource)) > 0)
        .ifPresent(cap -> {
          throw InvalidInput.at(
              "budget",
              "project.fault.aboveCap",
              category,
              Show.percent(cap.share()),
              cap.of(ofSource),
              ofCategory);
        });
  }

  private Optional<SpendingCap> cap(SpendingCategory category, FundSource source, LocalDate day) {
    return db.sql(
            """
            select cap_bp, refuses
              from spending_cap
             where category = :category
               and source = :source
               and valid_from <= :day
             order by valid_from desc
             limit 1
            """)
        .param("category", category.name())
        .param("source", source.name())
        .param("day", day)
        .query((row, _) -> new SpendingCap(row.getInt("cap_bp"), row.getBoolean("refuses")))
        .optional();
  }
}

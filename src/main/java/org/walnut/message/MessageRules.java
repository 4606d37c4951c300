package org.walnut.message;

import java.time.LocalTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.walnut.audit.Activities;
import org.walnut.shared.Ids;
import org.walnut.tenancy.Tenancy;

/** The county's rules for messages. */
@Service
@Transactional
public class MessageRules {

  private final JdbcClient db;
  private final Activities activities;

  MessageRules(JdbcClient db, Activities activities) {
    this.db = db;
    this.activities = activities;
  }

  @Transactional(readOnly = true)
  public MessageRule rule() {
    return db.sql("select quiet_from, quiet_until, texts_per_hour from message_rule")
        .query((row, _) ->
            new MessageRule(
                row.getObject("quiet_from", LocalTime.class),
                row.getObject("quiet_until", LocalTime.class),
                row.getInt("texts_per_hour")))
        .optional()
        .orElse(MessageRule.USUAL);
  }

  public void change(NewRule rule) {
    db.sql(
            """
            insert into message_rule (quiet_from, quiet_until, texts_per_hour)
            values (:from, :until, :texts)
                on conflict (county_id)
                do update set quiet_from = excluded.quiet_from, quiet_until = excluded.quiet_until, texts_per_hour = excluded.texts_per_hour
            """)
        .param("from", rule.rule().from())
        .param("until", rule.rule().until())
        .param("texts", rule.textsPerHour())
        .update();
    var county = Tenancy.requiredCounty();
    activities.record(
        "message.ruleChanged",
        "county",
        Ids.from("county " + county),
        county,
        rule.from() + "–" + rule.until() + ", " + rule.textsPerHour());
  }
}

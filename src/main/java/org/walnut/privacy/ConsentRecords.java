package org.walnut.privacy;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.walnut.shared.Sql;
import org.walnut.web.Show;
import org.walnut.web.Words;

/** What somebody has consented to, and who has seen what of them. Both are proof and stay. */
@Component
class ConsentRecords implements PersonalRecords {

  private final JdbcClient db;
  private final ConsentStore consents;

  ConsentRecords(JdbcClient db, ConsentStore consents) {
    this.db = db;
    this.consents = consents;
  }

  @Override
  public List<PersonalSection> about(DataSubject subject) {
    var said =
        consents.steps(subject.id()).stream()
            .map(step ->
                List.of(
                    Show.date(step.onDay()),
                    Words.label(step.purpose()),
                    Words.t(step.given() ? "privacy.consent.given" : "privacy.consent.withdrawn"),
                    step.byWhom()))
            .toList();
    var seen =
        db.sql("select at, who, purpose from unmasking where subject_id = :id order by id")
            .param("id", subject.id())
            .query((row, _) ->
                List.of(
                    Show.time(Sql.instant(row, "at")),
                    row.getString("who"),
                    Words.label(Purpose.valueOf(row.getString("purpose")))))
            .list();
    return List.of(
        new PersonalSection(
            "privacy.consents",
            List.of(
                "privacy.when",
                "privacy.purpose",
                "privacy.consent.state",
                "privacy.consent.byWhom"),
            said),
        new PersonalSection(
            "privacy.unmaskings", List.of("privacy.when", "privacy.who", "privacy.purpose"), seen));
  }

  @Override
  public Erasure erase(DataSubject subject) {
    return new Erasure(0, List.of("privacy.kept"));
  }
}

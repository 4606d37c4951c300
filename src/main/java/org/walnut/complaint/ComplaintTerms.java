package org.walnut.complaint;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.walnut.access.Person;
import org.walnut.audit.Activities;
import org.walnut.shared.Ids;
import org.walnut.shared.InvalidInput;
import org.walnut.shared.Sql;

/** The county's own setting of how long a complaint may take; without one, 2, 7 and 15 days. */
@Service
public class ComplaintTerms {

  private static final UUID ALL = Ids.from("complaint.terms");

  private final JdbcClient db;
  private final Activities activities;
  private final Clock clock;

  ComplaintTerms(JdbcClient db, Activities activities, Clock clock) {
    this.db = db;
    this.activities = activities;
    this.clock = clock;
  }

  @Transactional(readOnly = true)
  public Term on(LocalDate day) {
    return db.sql(
            """
            select accept_days, answer_days, long_answer_days
              from complaint_term
             where valid_from <= :day
             order by valid_from desc
             limit 1
            """)
        .param("day", day)
        .query((row, _) ->
            new Term(
                row.getInt("accept_days"),
                row.getInt("answer_days"),
                row.getInt("long_answer_days")))
        .optional()
        .orElse(Term.USUAL);
  }

  /** A day has one setting. */
  @Transactional
  public void set(NewTerm term, Person me) {
    if (term.longAnswerDays() < term.answerDays()) {
      throw InvalidInput.at("longAnswerDays", "complaint.fault.longTerm");
    }
    int set =
        db.sql(
                """
                insert into complaint_term (valid_from, accept_days, answer_days, long_answer_days, set_by, set_at)
                values (:from, :accept, :answer, :long, :who, :at)
                on conflict do nothing
                """)
            .param("from", term.from())
            .param("accept", term.acceptDays())
            .param("answer", term.answerDays())
            .param("long", term.longAnswerDays())
            .param("who", me.login())
            .param("at", Sql.utc(clock.instant()))
            .update();
    if (set == 0) {
      throw InvalidInput.at("from", "complaint.fault.termTwice", term.from());
    }
    activities.record(
        "complaint.termSet",
        "complaintTerm",
        ALL,
        term.from().toString(),
        term.acceptDays() + " / " + term.answerDays() + " / " + term.longAnswerDays());
  }
}

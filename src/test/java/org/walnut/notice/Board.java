package org.walnut.notice;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.walnut.access.Person;
import org.walnut.house.People;
import org.walnut.shared.CitizenId;
import org.walnut.shared.Days;
import org.walnut.shared.DivisionCode;
import org.walnut.shared.Money;

/** The notice board of a town: who writes, who looks over, and persons with whole numbers. */
@TestComponent
public class Board {

  public static final DivisionCode WANGMO = new DivisionCode("621221108000");
  public static final DivisionCode LANGGOUMEN = new DivisionCode("621221108203");
  private static final AtomicInteger PEOPLE = new AtomicInteger();

  public final Person author = People.townOfficer(WANGMO.value());
  public final Person reviewer = People.countyStaff();

  @Autowired public Postings postings;
  @Autowired public Objections objections;
  @Autowired JdbcClient db;
  @Autowired TransactionTemplate transaction;
  @Autowired Days days;

  public static CitizenId citizen() {
    var first = "62122119800101%03d".formatted(PEOPLE.getAndIncrement() % 1000);
    return new CitizenId(first + CitizenId.expectedCheckDigit(first));
  }

  public static NewPerson person(String name) {
    return new NewPerson(name, citizen(), LANGGOUMEN, Money.ofYuan(BigDecimal.valueOf(1200)));
  }

  public NewPosting announcement(String body) {
    return posting(PostingKind.ANNOUNCEMENT, body, 3, List.of());
  }

  public NewPosting list(List<NewPerson> persons) {
    return posting(PostingKind.PERSONS, "Subsidy for walnut seedlings.", 5, persons);
  }

  public NewPosting posting(PostingKind kind, String body, int period, List<NewPerson> persons) {
    return new NewPosting(
        null, kind, "公示", "Notice", body, null, WANGMO, null, period, persons, List.of());
  }

  public UUID posted(NewPosting posting) {
    var id = postings.write(posting, author);
    postings.review(id, reviewer);
    postings.post(id, reviewer);
    return id;
  }

  public String code(UUID posting) {
    return postings.card(posting, reviewer).code();
  }

  public PostingState state(UUID posting) {
    return postings.card(posting, reviewer).state();
  }

  /** As if the posting had begun long ago and its last day were over. */
  public void letDaysPass(UUID posting) {
    transaction.executeWithoutResult(_ ->
        db.sql("update posting set posted_on = :on, last_day = :last where id = :id")
            .param("on", days.today().minusDays(12))
            .param("last", days.today().minusDays(2))
            .param("id", posting)
            .update());
  }

  public long personsOn(UUID posting) {
    var count =
        transaction.execute(_ ->
            db.sql("select count(*) from posting_person where posting_id = :id")
                .param("id", posting)
                .query(Long.class)
                .single());
    return count == null ? -1 : count;
  }

  /** The kinds of the texts that went out about an objection. */
  public List<String> told(UUID objection) {
    return transaction.execute(_ ->
        db.sql("select kind from message where recipient_id = :id order by written_at, id")
            .param("id", objection)
            .query(String.class)
            .list());
  }

  public String object(UUID posting) {
    return objections.file(code(posting), new NewObjection(null, "He has no walnut trees.", null));
  }

  public UUID objection(String code) {
    return objections.follow(code).id();
  }
}

package org.walnut.world;

import java.math.BigDecimal;
import java.util.List;
import org.springframework.stereotype.Component;
import org.walnut.access.CurrentPerson;
import org.walnut.access.Person;
import org.walnut.access.Role;
import org.walnut.filer.Filer;
import org.walnut.notice.Answer;
import org.walnut.notice.Decision;
import org.walnut.notice.NewObjection;
import org.walnut.notice.NewPerson;
import org.walnut.notice.NewPosting;
import org.walnut.notice.Objections;
import org.walnut.notice.PostingKind;
import org.walnut.notice.PostingState;
import org.walnut.notice.Postings;
import org.walnut.shared.CitizenId;
import org.walnut.shared.DivisionCode;
import org.walnut.shared.Money;
import org.walnut.world.WorldFile.Row;

/**
 * The public column of the world: what hangs, what has ended, what was taken down after an
 * objection, and an objection that waits.
 */
@Component
class WorldColumn {

  private final Postings postings;
  private final Objections objections;
  private final WorldPeople people;

  WorldColumn(Postings postings, Objections objections, WorldPeople people) {
    this.postings = postings;
    this.objections = objections;
    this.people = people;
  }

  void settle(WorldFile file) {
    var author = people.person(file.county().equals("621221") ? "planner" : "hs-planner");
    var reviewer = people.of(file, Role.COUNTY_STAFF);
    file.rows("postings.csv").forEach(row -> posting(file, row, author, reviewer));
    CurrentPerson.acting(
        reviewer,
        () -> {
          postings.expire();
          return true;
        });
  }

  private void posting(WorldFile file, Row row, Person author, Person reviewer) {
    var id = file.id("posting", row.text("posting_no"));
    CurrentPerson.acting(author, () -> postings.write(asked(file, row), author));
    if (row.text("state").equals("DRAFT")
        || postings.card(id, author).state() != PostingState.DRAFT) {
      return;
    }
    CurrentPerson.acting(
        reviewer,
        () -> {
          postings.review(id, reviewer);
          postings.hang(id, row.day("hung_on"), reviewer);
          return true;
        });
    row.given("objection_zh").ifPresent(words -> object(file, row, words, reviewer));
  }

  private void object(WorldFile file, Row row, String words, Person reviewer) {
    var posting = postings.card(file.id("posting", row.text("posting_no")), reviewer);
    var objection = file.id("objection", row.text("posting_no"));
    var filer = row.given("objector_phone").map(phone -> new Filer(null, phone)).orElse(null);
    objections.file(posting.code(), new NewObjection(objection, words, filer));
    if (posting.state() == PostingState.POSTED) {
      row.given("upheld_zh")
          .map(answer -> new Answer(Decision.CORRECT, answer))
          .ifPresent(answer ->
              CurrentPerson.acting(
                  reviewer,
                  () -> {
                    objections.answer(objection, answer, reviewer);
                    return true;
                  }));
    }
  }

  private static NewPosting asked(WorldFile file, Row row) {
    return new NewPosting(
        file.id("posting", row.text("posting_no")),
        PostingKind.valueOf(row.text("kind")),
        row.text("title_zh"),
        row.given("title_en").orElse(null),
        row.text("body_zh").replace('|', '\n'),
        null,
        new DivisionCode(row.text("place")),
        row.given("project_no").map(no -> file.id("project", no)).orElse(null),
        Integer.parseInt(row.text("period_days")),
        row.given("persons").map(_ -> persons(row)).orElse(List.of()),
        List.of());
  }

  private static List<NewPerson> persons(Row row) {
    return row.list("persons").stream()
        .map(text -> text.split(":"))
        .map(part ->
            new NewPerson(
                part[0],
                new CitizenId(part[1]),
                new DivisionCode(part[2]),
                Money.ofYuan(new BigDecimal(part[3]))))
        .toList();
  }
}

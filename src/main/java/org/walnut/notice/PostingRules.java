package org.walnut.notice;

import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.walnut.access.Person;
import org.walnut.county.Divisions;
import org.walnut.shared.DivisionCode;
import org.walnut.shared.DivisionLevel;
import org.walnut.shared.Fault;
import org.walnut.shared.InvalidInput;
import org.walnut.tenancy.Tenancy;

/** What may stand on the public column at all. */
@Component
class PostingRules {

  private static final int SHORTEST_OF_PERSONS = 5;
  private static final int LONGEST_OF_PERSONS = 7;

  private final Divisions divisions;
  private final JdbcClient db;

  PostingRules(Divisions divisions, JdbcClient db) {
    this.divisions = divisions;
    this.db = db;
  }

  void check(NewPosting posting, Person me) {
    place(posting, me);
    for (var field : Texts.of(posting).entrySet()) {
      PersonalText.refuseNumbers(field.getKey(), field.getValue());
    }
    if (posting.kind() == PostingKind.PERSONS) {
      persons(posting);
    } else if (!posting.persons().isEmpty()) {
      throw InvalidInput.at("persons", "notice.fault.personsOnlyOnLists");
    }
    if (posting.project() != null && !approved(posting.project())) {
      throw InvalidInput.at("project", "notice.fault.project");
    }
  }

  private void place(NewPosting posting, Person me) {
    var place = posting.place();
    if (!place.county().value().equals(Tenancy.requiredCounty())
        || divisions.find(place).isEmpty()
        || !me.scope().covers(place)) {
      throw InvalidInput.at("place", "notice.fault.place");
    }
  }

  private void persons(NewPosting posting) {
    if (posting.persons().isEmpty()) {
      throw InvalidInput.at("persons", "notice.fault.noPersons");
    }
    if (posting.periodDays() < SHORTEST_OF_PERSONS || posting.periodDays() > LONGEST_OF_PERSONS) {
      throw InvalidInput.at(
          "periodDays", "notice.fault.period", SHORTEST_OF_PERSONS, LONGEST_OF_PERSONS);
    }
    if (!posting.papers().isEmpty()) {
      throw InvalidInput.at("papers", "notice.fault.paperOnList");
    }
    for (var field : Texts.of(posting).entrySet()) {
      PersonalText.refuseReasons(field.getKey(), field.getValue());
    }
    villages(posting);
  }

  private void villages(NewPosting posting) {
    var known =
        divisions.villagesWithin(posting.place().prefix()).stream()
            .map(village -> village.code())
            .collect(toSet());
    var faults = new ArrayList<Fault>();
    for (int i = 0; i < posting.persons().size(); i++) {
      DivisionCode village = posting.persons().get(i).village();
      if (village.level() != DivisionLevel.VILLAGE || !known.contains(village)) {
        faults.add(Fault.of("persons[" + i + "].village", "notice.fault.village"));
      }
    }
    if (!faults.isEmpty()) {
      throw new InvalidInput(faults);
    }
  }

  private boolean approved(UUID project) {
    return db.sql("select exists (select from project_card where id = :id)")
        .param("id", project)
        .query(Boolean.class)
        .single();
  }
}

package org.walnut.world;

import java.util.UUID;
import org.springframework.stereotype.Component;
import org.walnut.access.CurrentPerson;
import org.walnut.access.Person;
import org.walnut.access.Role;
import org.walnut.complaint.ComplaintHandling;
import org.walnut.complaint.ComplaintState;
import org.walnut.complaint.ComplaintSubject;
import org.walnut.complaint.ComplaintVoice;
import org.walnut.complaint.Complaints;
import org.walnut.complaint.NewComplaint;
import org.walnut.complaint.Refusal;
import org.walnut.filer.Filer;
import org.walnut.shared.DivisionCode;
import org.walnut.world.WorldFile.Row;

/** The complaints of the world, in every state, taken at the counter of the centre. */
@Component
class WorldComplaints {

  private final Complaints complaints;
  private final ComplaintHandling handling;
  private final ComplaintVoice voice;
  private final WorldPeople people;

  WorldComplaints(
      Complaints complaints, ComplaintHandling handling, ComplaintVoice voice, WorldPeople people) {
    this.complaints = complaints;
    this.handling = handling;
    this.voice = voice;
    this.people = people;
  }

  void settle(WorldFile file) {
    var centre = people.of(file, Role.COUNTY_STAFF);
    for (var row : file.rows("complaints.csv")) {
      var id = file.id("complaint", row.text("complaint_no"));
      if (complaints.find(id, centre).isEmpty()) {
        CurrentPerson.acting(centre, () -> complaints.take(asked(row, id), null, centre));
      }
      if (complaints.card(id, centre).state() == ComplaintState.FILED) {
        as(centre, () -> lead(row, id, centre));
      }
    }
    as(centre, voice::closeSettled);
  }

  private void lead(Row row, UUID id, Person centre) {
    var until = ComplaintState.valueOf(row.text("state"));
    if (until == ComplaintState.REFUSED) {
      handling.refuse(id, new Refusal(row.text("reply_zh"), row.text("then_zh")), centre);
    } else if (until != ComplaintState.FILED) {
      handle(row, id, until, centre);
    }
  }

  private void handle(Row row, UUID id, ComplaintState until, Person centre) {
    handling.accept(id, centre);
    if (until == ComplaintState.ACCEPTED) {
      return;
    }
    var officer = people.person(row.text("by"));
    handling.assign(id, officer.id(), centre);
    if (until == ComplaintState.ASSIGNED) {
      return;
    }
    as(officer, () -> handling.answer(id, row.text("reply_zh"), officer));
    if (until == ComplaintState.ESCALATED) {
      voice.escalate(id, row.text("then_zh"), centre);
    } else if (until == ComplaintState.CLOSED) {
      voice.content(id, Integer.parseInt(row.text("then_zh")), centre);
    }
  }

  private static NewComplaint asked(Row row, UUID id) {
    return new NewComplaint(
        id,
        ComplaintSubject.valueOf(row.text("subject")),
        null,
        row.given("label_zh").orElse(null),
        new DivisionCode(row.text("place")),
        row.text("words_zh"),
        row.given("phone").map(phone -> new Filer(null, phone)).orElse(null),
        row.given("received_days_ago")
            .map(ago -> row.file().today().minusDays(Long.parseLong(ago)))
            .orElse(null));
  }

  private static void as(Person person, Runnable work) {
    CurrentPerson.acting(
        person,
        () -> {
          work.run();
          return true;
        });
  }
}

package org.walnut.complaint;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.walnut.access.Person;
import org.walnut.shared.DivisionCode;

/** A complaint as its rules see it. */
public record ComplaintCard(
    UUID id,
    String code,
    ComplaintSubject subject,
    @Nullable UUID subjectId,
    DivisionCode place,
    ComplaintState state,
    @Nullable LocalDate dueOn,
    @Nullable LocalDate answerBy,
    @Nullable UUID assignedTo,
    @Nullable String assignedName,
    @Nullable UUID answeredBy,
    int escalations,
    boolean byCounter) {

  /** Whether this is the person, or works for the shop or station, that is complained about. */
  boolean concerns(Person person) {
    return subjectId != null
        && (subjectId.equals(person.id()) || subjectId.equals(person.scope().subject()));
  }
}

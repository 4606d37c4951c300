package org.walnut.complaint.web;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.walnut.complaint.ComplaintState;
import org.walnut.web.Show;

/** A complaint with its words, its photographs and its steps; still without who complained. */
public record ComplaintDetails(
    ComplaintRow complaint,
    String words,
    boolean byCounter,
    @Nullable UUID assignedTo,
    @Nullable UUID subjectId,
    int escalations,
    @Nullable Integer satisfaction,
    List<TurnRow> turns,
    List<Photo> photos) {

  /** A photograph that came with it. */
  public record Photo(UUID file, String name) {

    public String path() {
      return "/files/" + file;
    }
  }

  ComplaintDetails withoutPhotos() {
    return new ComplaintDetails(
        complaint,
        words,
        byCounter,
        assignedTo,
        subjectId,
        escalations,
        satisfaction,
        turns,
        List.of());
  }

  public boolean may(String next) {
    return complaint.state().mayBecome(ComplaintState.valueOf(next));
  }

  public boolean mayEscalate() {
    return may("ESCALATED") && escalations < 2;
  }

  public String satisfactionText() {
    return satisfaction == null ? "" : Show.count(satisfaction);
  }
}

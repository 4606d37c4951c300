package org.walnut.privacy.web;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.walnut.privacy.Field;
import org.walnut.privacy.Purpose;
import org.walnut.privacy.SubjectKind;
import org.walnut.web.Show;
import org.walnut.web.Words;

/** Who saw what of whom, when and what for. */
public record UnmaskingRow(
    UUID id,
    Instant at,
    String who,
    SubjectKind subjectKind,
    UUID subject,
    String label,
    List<Field> fields,
    Purpose purpose,
    String why) {

  public String when() {
    return Show.time(at);
  }

  public String purposeLabel() {
    return Words.label(purpose);
  }

  public String fieldLabels() {
    return String.join(Words.t("web.show.comma"), fields.stream().map(Words::label).toList());
  }

  /** All that was seen of the same subject. */
  public String path() {
    return "/unmaskings?subject=" + subject;
  }
}

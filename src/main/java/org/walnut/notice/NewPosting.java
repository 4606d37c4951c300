package org.walnut.notice;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.walnut.shared.DivisionCode;

/**
 * Something to be posted.
 *
 * @param periodDays how many working days it hangs
 * @param project the approved project it is about
 */
public record NewPosting(
    @Nullable UUID id,
    PostingKind kind,
    @Size(min = 1, max = 120) String title,
    @Nullable @Size(max = 120) String titleEn,
    @Size(min = 1, max = 5000) String body,
    @Nullable @Size(max = 5000) String bodyEn,
    DivisionCode place,
    @Nullable UUID project,
    @Min(1) @Max(60) int periodDays,
    @Size(max = 2000) List<NewPerson> persons,
    @Size(max = 10) List<UUID> papers) {

  public NewPosting {
    persons = List.copyOf(persons);
    papers = List.copyOf(papers);
  }
}

package org.walnut.notice.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.walnut.notice.NewPerson;
import org.walnut.notice.NewPosting;
import org.walnut.notice.PostingKind;
import org.walnut.shared.DivisionCode;

/** A posting as a person fills it in; persons and papers come as files beside it. */
record PostingForm(
    PostingKind kind,
    @Size(min = 1, max = 120) String title,
    @Nullable @Size(max = 120) String titleEn,
    @Size(min = 1, max = 5000) String body,
    @Nullable @Size(max = 5000) String bodyEn,
    DivisionCode place,
    @Nullable UUID project,
    @Min(1) @Max(60) int periodDays) {

  NewPosting with(List<NewPerson> persons, List<UUID> papers) {
    return new NewPosting(
        null, kind, title, titleEn, body, bodyEn, place, project, periodDays, persons, papers);
  }
}

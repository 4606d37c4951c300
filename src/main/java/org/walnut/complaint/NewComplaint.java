package org.walnut.complaint;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.walnut.filer.Filer;
import org.walnut.shared.DivisionCode;

/**
 * A complaint about to be filed; who complains may say so or not.
 *
 * @param subjectId the shop, station, order or account it is about, where known
 * @param receivedOn when a letter came that is written down at the counter: from then on its days
 *     count; today where not given
 */
public record NewComplaint(
    @Nullable UUID id,
    ComplaintSubject subject,
    @Nullable UUID subjectId,
    @Nullable @Size(max = 80) String subjectLabel,
    DivisionCode place,
    @Size(min = 5, max = 2000) String words,
    @Nullable Filer filer,
    @Nullable LocalDate receivedOn) {}

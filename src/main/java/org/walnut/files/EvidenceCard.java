package org.walnut.files;

import static org.walnut.web.Words.t;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.walnut.web.Picture;

/** A photograph or paper that shows something about a subject. */
public record EvidenceCard(
    UUID id,
    UUID file,
    boolean photograph,
    String caption,
    @Nullable String place,
    String who,
    Instant at) {

  /** As pages show it. */
  public Picture picture() {
    var about =
        place == null
            ? t("files.evidence.about", who, at)
            : t("files.evidence.aboutPlace", who, at, place);
    var path = photograph ? "/files/" + file + "/view" : "/files/" + file;
    return new Picture(
        path, photograph ? "/files/" + file + "/thumbnail?size=160" : "", caption, about);
  }
}

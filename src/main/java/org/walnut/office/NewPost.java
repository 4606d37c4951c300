package org.walnut.office;

import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A post to be made in an office.
 *
 * @param single whether one person at a time holds it; a leader and a contact always stand alone
 */
public record NewPost(
    @Nullable UUID id, PostKind kind, @Size(max = 60) String title, boolean single) {

  public NewPost {
    single = single || kind.alone();
  }
}

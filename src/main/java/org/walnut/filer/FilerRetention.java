package org.walnut.filer;

import java.time.Instant;
import org.springframework.stereotype.Component;
import org.walnut.privacy.Retained;

/** Who filed is known for a time after the matter's end, while somebody may still ask about it. */
@Component
class FilerRetention implements Retained {

  private final FilerStore store;

  FilerRetention(FilerStore store) {
    this.store = store;
  }

  @Override
  public String kind() {
    return "filer.ended";
  }

  @Override
  public int eraseSome(Instant olderThan) {
    return store.eraseSome(olderThan);
  }
}

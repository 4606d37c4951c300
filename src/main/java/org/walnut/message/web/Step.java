package org.walnut.message.web;

import static org.walnut.web.Words.label;
import static org.walnut.web.Words.t;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.walnut.message.MessageState;
import org.walnut.web.Show;

/** One thing that became of a message. */
public record Step(MessageState state, Instant at, @Nullable String why) {

  public String when() {
    return Show.time(at);
  }

  public String stateName() {
    return label(state);
  }

  public String tone() {
    return MessageTones.of(state);
  }

  public String reason() {
    return why == null ? "" : t(why);
  }
}

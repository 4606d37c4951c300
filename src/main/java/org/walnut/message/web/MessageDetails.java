package org.walnut.message.web;

import java.util.List;

/** A message with all that became of it. */
public record MessageDetails(MessageRow message, List<Step> history) {

  public MessageDetails {
    history = List.copyOf(history);
  }
}

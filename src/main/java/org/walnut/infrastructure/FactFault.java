package org.walnut.infrastructure;

import java.util.List;

/** Why a row was not taken: its column, and the message with arguments that can be kept. */
public record FactFault(FactColumn column, String key, List<String> args) {

  public FactFault {
    args = List.copyOf(args);
  }
}

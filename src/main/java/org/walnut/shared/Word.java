package org.walnut.shared;

import org.springframework.context.MessageSourceResolvable;

/**
 * An argument of a message that is itself a message: it is put into the reader's language, not
 * printed as it stands.
 */
public record Word(String key) implements MessageSourceResolvable {

  @Override
  public String[] getCodes() {
    return new String[] {key};
  }

  @Override
  public String toString() {
    return key;
  }
}

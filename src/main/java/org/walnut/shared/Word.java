package org.walnut.shared;

import java.util.List;
import org.springframework.context.MessageSourceResolvable;

/**
 * An argument of a message that is itself a message, with arguments of its own: it is put into the
 * reader's language, not printed as it stands.
 */
public record Word(String key, List<Object> args) implements MessageSourceResolvable {

  public Word {
    args = List.copyOf(args);
  }

  public Word(String key, Object... args) {
    this(key, List.of(args));
  }

  @Override
  public String[] getCodes() {
    return new String[] {key};
  }

  @Override
  public Object[] getArguments() {
    return args.toArray();
  }

  @Override
  public String toString() {
    return key;
  }
}

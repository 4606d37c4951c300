package org.walnut.shared;

import java.util.Arrays;
import java.util.List;
import org.springframework.http.HttpStatus;

/**
 * A reason why a request cannot go on, told to the person who asked: {@link #key()} and {@link
 * #args()} give the sentence, {@link #titleKey()} the heading, both from the message bundles in the
 * reader's language.
 */
public abstract class Problem extends RuntimeException {

  private final HttpStatus status;
  private final String key;
  private final List<Object> args;

  protected Problem(HttpStatus status, String key, Object... args) {
    super(key + " " + Arrays.toString(args));
    this.status = status;
    this.key = key;
    this.args = List.of(args);
  }

  public HttpStatus status() {
    return status;
  }

  public String key() {
    return key;
  }

  /** A {@link Word} among them is a message key itself. */
  public List<Object> args() {
    return args;
  }

  public String titleKey() {
    return "problem." + getClass().getSimpleName() + ".title";
  }
}

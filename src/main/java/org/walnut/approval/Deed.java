package org.walnut.approval;

import java.util.List;

/**
 * What a dangerous act would do, in words a second person can judge.
 *
 * @param subject what it is done to, as an id; asked for only once at a time
 * @param label how people call the subject, without personal data
 * @param path the page of the subject
 * @param key message key of the sentences that say what exactly will happen
 */
public record Deed(String subject, String label, String path, String key, List<Object> args) {

  public Deed {
    args = List.copyOf(args);
  }
}

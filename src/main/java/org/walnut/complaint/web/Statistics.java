package org.walnut.complaint.web;

import java.util.List;
import org.walnut.web.Show;

/** How many complained about what and where, without anybody who could be told from it. */
public record Statistics(
    long filed, long answered, long inTime, List<Count> subjects, List<Count> towns) {

  /** A number of complaints; a town with fewer than five is not told apart. */
  public record Count(String name, long complaints) {

    public String count() {
      return Show.count(complaints);
    }
  }

  public String filedText() {
    return Show.count(filed);
  }

  public String answeredText() {
    return Show.count(answered);
  }

  /** Of those answered, or whose days are over. */
  public String inTimeText() {
    return Show.count(inTime);
  }
}

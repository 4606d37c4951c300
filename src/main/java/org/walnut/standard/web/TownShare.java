package org.walnut.standard.web;

import org.walnut.web.Show;

/** How many of a town's people whom a standard binds have acknowledged it. */
public record TownShare(String code, String name, long bound, long done) {

  public String boundText() {
    return Show.count(bound);
  }

  public String doneText() {
    return Show.count(done);
  }

  public boolean complete() {
    return done == bound;
  }
}

package org.walnut.browser;

/** Somebody looks for the one thing of many that waits for what it seldom waits for. */
final class LookingErrand implements Errand {

  @Override
  public void run(People people, Trail trail) {
    var county = people.of("county");
    trail.from(
        county,
        county.firstOf("/projects?state=APPROVED", "/projects/", "a[href$=/contract]"),
        county.firstOf("/postings?state=REPLACED", "/postings/", "a[href$=/correction]"));
  }
}

package org.walnut.web;

/** Tells who is in front of the page; the room that knows accounts implements it. */
public interface ViewerSource {

  Viewer viewer();

  /** Whether this person may follow a link of the house, e.g. {@code /lots/4711?q=…}. */
  boolean opens(String link);
}

package org.walnut.web;

/** Tells who is in front of the page; the room that knows accounts implements it. */
public interface ViewerSource {

  Viewer viewer();
}

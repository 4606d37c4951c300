package org.walnut.backup;

/** Why an archive cannot be restored here, in one sentence for the operator. */
public final class UnfitArchive extends RuntimeException {

  private static final long serialVersionUID = 1L;

  UnfitArchive(String why) {
    super(why);
  }
}

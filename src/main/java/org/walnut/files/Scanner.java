package org.walnut.files;

import org.jspecify.annotations.Nullable;

/** Looks for viruses. Asked before anything is kept. */
public interface Scanner {

  /** What it says; {@code what} is the name of the virus, or why it says nothing. */
  record Verdict(State state, @Nullable String what) {

    /** What became of the asking. */
    public enum State {
      CLEAN,
      FOUND,
      /** It could not be reached, or did not understand. */
      SILENT,
      /** There is none. */
      NONE
    }
  }

  Verdict scan(byte[] content);
}

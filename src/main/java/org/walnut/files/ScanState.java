package org.walnut.files;

/** What is known of viruses in a file. */
public enum ScanState {
  CLEAN,
  FOUND,
  /** The scanner could not be reached when it was kept; it is asked again. */
  NOT_SCANNED
}

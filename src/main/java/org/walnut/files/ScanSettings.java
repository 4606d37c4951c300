package org.walnut.files;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Who looks for viruses.
 *
 * @param clamd as {@code host:port}; without one, nobody does
 */
@ConfigurationProperties("walnut.scan")
record ScanSettings(@DefaultValue("") String clamd, @DefaultValue("refuse") WhenDown whenDown) {

  /** What is done with a file while the scanner cannot be reached. */
  enum WhenDown {
    REFUSE,
    /** It is kept, shown as not scanned, and scanned later. */
    KEEP
  }

  Scanner scanner() {
    if (clamd.isBlank()) {
      return _ -> new Scanner.Verdict(Scanner.Verdict.State.NONE, null);
    } else if (!clamd.matches("[^:\\s]+:\\d{1,5}")) {
      throw new IllegalStateException("WALNUT_CLAMD is not host:port but " + clamd);
    } else {
      var parts = clamd.split(":");
      return new ClamScanner(parts[0], Integer.parseInt(parts[1]));
    }
  }
}

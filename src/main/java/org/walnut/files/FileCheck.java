package org.walnut.files;

import org.springframework.stereotype.Component;
import org.walnut.audit.Check;

/** Reads every kept file again and compares it with its hash. */
@Component
class FileCheck implements Check {

  private final FileStore store;
  private final Vault vault;

  FileCheck(FileStore store, Vault vault) {
    this.store = store;
    this.vault = vault;
  }

  @Override
  public String rule() {
    return "every kept file is whole";
  }

  @Override
  public Finding run() {
    var hashes = store.hashes();
    var faults =
        hashes.stream()
            .filter(hash -> !vault.isWhole(hash))
            .map(hash -> "the content " + hash + " is missing or changed")
            .toList();
    return new Finding(hashes.size(), faults);
  }
}

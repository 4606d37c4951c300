package org.walnut.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Follows the chain from the first seal to the newest, and compares it with its log on the disk.
 */
@Component
class SealChainCheck implements Check {

  private final SealStore store;
  private final SealLog kept;

  SealChainCheck(SealStore store, SealLog kept) {
    this.store = store;
    this.kept = kept;
  }

  @Override
  public String rule() {
    return "the chain of seals is whole";
  }

  /** The log is read first: it may lag behind the seals, never lead them. */
  @Override
  public Finding run() {
    var lines = kept.lines();
    var seals = store.after(0);
    var faults = new ArrayList<String>();
    follow(seals, faults);
    var hashes = seals.stream().collect(Collectors.toMap(Seal::number, Seal::hash));
    lines.forEach(line -> compare(line, hashes, faults));
    return new Finding(seals.size(), faults);
  }

  private static void follow(List<Seal> seals, List<String> faults) {
    var number = 0L;
    var hash = Seal.BEGINNING;
    for (var seal : seals) {
      for (var missing = number + 1; missing < seal.number(); missing++) {
        faults.add("seal " + missing + " is missing");
      }
      if (!seal.hashed().hash().equals(seal.hash())) {
        faults.add("seal " + seal.number() + " was changed: its hash is not that of what it says");
      }
      if (!seal.previous().equals(hash)) {
        faults.add("seal " + seal.number() + " does not follow seal " + (seal.number() - 1));
      }
      number = seal.number();
      hash = seal.hash();
    }
  }

  private void compare(SealLog.Line line, Map<Long, String> hashes, List<String> faults) {
    var file = kept.file().getFileName();
    var hash = hashes.get(line.number());
    if (line.number() == 0) {
      faults.add(file + " holds a line that is no seal: " + line.hash());
    } else if (hash == null) {
      faults.add("seal " + line.number() + " is gone, though " + file + " knows it");
    } else if (!hash.equals(line.hash())) {
      faults.add("seal " + line.number() + " has another hash than in " + file);
    }
  }
}

package org.walnut.audit;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.walnut.audit.SealStore.Leaf;
import org.walnut.shared.NotFound;

/** The seals of the county at hand, and what was sealed, for whoever wants to check them. */
@Service("auditSeals")
@Transactional(readOnly = true)
public class Seals {

  private final SealStore store;

  Seals(SealStore store) {
    this.store = store;
  }

  public Seal required(long number) {
    return store.find(number).orElseThrow(() -> new NotFound("audit.seal", number));
  }

  /** The activities of a seal in the order in which they were sealed. */
  public List<ActivityLine> activities(Seal seal) {
    return store.activities(seal.number());
  }

  /** Proves that the activity is sealed; one that is not is not found. */
  public Proof proof(UUID activity) {
    var seal =
        store
            .sealOf(activity)
            .flatMap(store::find)
            .orElseThrow(() -> new NotFound("audit.seal", activity));
    var leaves = store.leaves(seal.number());
    var ids = leaves.stream().map(Leaf::activity).toList();
    var hashes = leaves.stream().map(Leaf::hash).toList();
    var position = ids.indexOf(activity);
    return new Proof(
        store.activity(activity).orElseThrow(() -> new NotFound("audit.activity", activity)),
        Seal.hex(hashes.get(position)),
        MerkleTree.path(hashes, position),
        seal);
  }
}

package org.walnut.privacy;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * One known value, sealed and marked with the keys of this database; whoever comes with other keys
 * cannot open it.
 */
@Repository
class KeyProof {

  private static final String KNOWN = "walnut";
  private static final byte[] PLACE = "seal_proof".getBytes(UTF_8);

  private record Proof(byte[] sealed, byte[] mark) {}

  private final JdbcClient db;

  KeyProof(JdbcClient db) {
    this.db = db;
  }

  boolean exists() {
    return proof().isPresent();
  }

  boolean fits(Keyset keys) {
    return proof().map(proof -> fits(proof, keys)).orElse(false);
  }

  /** Of two servers that start at once the first one's proof stays. */
  void leave(Keyset keys) {
    db.sql(
            """
            insert into seal_proof (name, sealed, mark)
            values (:name, :sealed, :mark)
                on conflict (name) do nothing
            """)
        .param("name", KNOWN)
        .param("sealed", keys.seal(KNOWN.getBytes(UTF_8), PLACE))
        .param("mark", keys.mark(KNOWN))
        .update();
  }

  /** Every row is sealed and marked with the newest keys, and from now on the proof is, too. */
  void renew(Keyset keys) {
    db.sql("update seal_proof set sealed = :sealed, mark = :mark where name = :name")
        .param("name", KNOWN)
        .param("sealed", keys.seal(KNOWN.getBytes(UTF_8), PLACE))
        .param("mark", keys.mark(KNOWN))
        .update();
  }

  /** Whether all work of a change of keys is done. */
  boolean isNewest(Keyset keys) {
    return proof()
        .map(proof -> Keyset.keyOf(proof.sealed()) == keys.sealing().getPrimary().getId())
        .orElse(false);
  }

  private Optional<Proof> proof() {
    return db.sql("select sealed, mark from seal_proof where name = :name")
        .param("name", KNOWN)
        .query((row, _) -> new Proof(row.getBytes("sealed"), row.getBytes("mark")))
        .optional();
  }

  private static boolean fits(Proof proof, Keyset keys) {
    try {
      return new String(keys.open(proof.sealed(), PLACE), UTF_8).equals(KNOWN)
          && keys.marked(proof.mark(), KNOWN);
    } catch (IllegalStateException other) {
      return false;
    }
  }
}

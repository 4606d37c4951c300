package org.walnut.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.UUID;
import org.walnut.shared.Sql;

/**
 * One link of a county's chain: a batch of activities, closed.
 *
 * @param root of the tree of the activities' hashes
 * @param previous the hash of the seal before; zeros for the first
 * @param hash of all the rest
 */
public record Seal(
    String county,
    long number,
    UUID id,
    String sealedAt,
    int count,
    UUID first,
    UUID last,
    String root,
    String previous,
    String hash) {

  static final String BEGINNING = "0".repeat(64);

  static Seal of(ResultSet row) throws SQLException {
    return new Seal(
        row.getString("county_id"),
        row.getLong("number"),
        Sql.uuid(row, "id"),
        Canonical.time(Sql.instant(row, "sealed_at")),
        row.getInt("count"),
        Sql.uuid(row, "first_id"),
        Sql.uuid(row, "last_id"),
        hex(row.getBytes("root")),
        hex(row.getBytes("previous")),
        hex(row.getBytes("hash")));
  }

  /** With the hash that the rest asks for. */
  Seal hashed() {
    var hash =
        Canonical.sha256(
            Canonical.SEAL,
            Canonical.bytes(county, number, id, sealedAt, count, first, last, root, previous));
    return new Seal(county, number, id, sealedAt, count, first, last, root, previous, hex(hash));
  }

  Instant time() {
    return Instant.parse(sealedAt);
  }

  static String hex(byte[] hash) {
    return HexFormat.of().formatHex(hash);
  }

  static byte[] bytes(String hex) {
    return HexFormat.of().parseHex(hex);
  }
}

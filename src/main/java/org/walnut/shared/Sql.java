package org.walnut.shared;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * What row mappers and parameters need, because the PostgreSQL driver binds no {@link Instant} and
 * reads null as zero.
 */
public final class Sql {

  private Sql() {}

  /** A moment in the form the driver can bind. */
  public static OffsetDateTime utc(Instant at) {
    return at.atOffset(ZoneOffset.UTC);
  }

  public static Instant instant(ResultSet row, String column) throws SQLException {
    return present(instantOrNull(row, column), column);
  }

  public static @Nullable OffsetDateTime utcOrNull(@Nullable Instant at) {
    return at == null ? null : utc(at);
  }

  public static @Nullable Instant instantOrNull(ResultSet row, String column) throws SQLException {
    @Nullable OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
    return at == null ? null : at.toInstant();
  }

  public static LocalDate date(ResultSet row, String column) throws SQLException {
    return present(dateOrNull(row, column), column);
  }

  public static @Nullable LocalDate dateOrNull(ResultSet row, String column) throws SQLException {
    return row.getObject(column, LocalDate.class);
  }

  public static UUID uuid(ResultSet row, String column) throws SQLException {
    return present(uuidOrNull(row, column), column);
  }

  public static @Nullable UUID uuidOrNull(ResultSet row, String column) throws SQLException {
    return row.getObject(column, UUID.class);
  }

  /** From a {@code _fen} column. */
  public static Money money(ResultSet row, String column) throws SQLException {
    return present(moneyOrNull(row, column), column);
  }

  public static @Nullable Money moneyOrNull(ResultSet row, String column) throws SQLException {
    long fen = row.getLong(column);
    return row.wasNull() ? null : new Money(fen);
  }

  /** From a {@code _g} column. */
  public static Weight weight(ResultSet row, String column) throws SQLException {
    return present(weightOrNull(row, column), column);
  }

  public static @Nullable Weight weightOrNull(ResultSet row, String column) throws SQLException {
    long g = row.getLong(column);
    return row.wasNull() ? null : new Weight(g);
  }

  /** From a {@code _fen_per_kg} column. */
  public static PricePerKg price(ResultSet row, String column) throws SQLException {
    return present(priceOrNull(row, column), column);
  }

  public static @Nullable PricePerKg priceOrNull(ResultSet row, String column) throws SQLException {
    long fen = row.getLong(column);
    return row.wasNull() ? null : new PricePerKg(fen);
  }

  /** One value of each thing, as an array of a statement that takes many rows at once. */
  public static <L, T> @Nullable T[] column(
      List<L> things, IntFunction<@Nullable T[]> array, Function<L, @Nullable T> value) {
    @Nullable T[] column = array.apply(things.size());
    for (int i = 0; i < column.length; i++) {
      column[i] = value.apply(things.get(i));
    }
    return column;
  }

  private static <T> T present(@Nullable T value, String column) {
    return Objects.requireNonNull(value, () -> "column " + column + " is null");
  }
}

package org.walnut.household;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.walnut.privacy.MarkKind;
import org.walnut.privacy.Marking;
import org.walnut.privacy.SealedColumn;
import org.walnut.privacy.SealedColumns;
import org.walnut.privacy.Seals;
import org.walnut.shared.CitizenId;
import org.walnut.shared.Sql;

/**
 * What stands sealed in the register. Opens, for screens of this room and of rooms above, what a
 * row of {@code household_card} holds; the row must have the columns named at each method.
 */
@Component
public class HouseholdSeals implements SealedColumns {

  /** Of a hundred households of a county about so many have each status. */
  private static final Map<String, Integer> WAYS =
      Map.of("NOT_POOR", 44, "REGISTERED_POOR", 10, "LIFTED", 8, "MONITORED", 2);

  static final SealedColumn STATUS =
      SealedColumn.of("household", "status", "id")
          .marked(new Marking.Spread(MarkKind.STATUS, WAYS))
          .onceInTheClear();
  static final SealedColumn PHONE =
      SealedColumn.of("household_contact", "phone", "household_id", "revision")
          .marked(new Marking.Same(MarkKind.PHONE))
          .onceInTheClear();
  static final SealedColumn BANK_CARD =
      SealedColumn.of("household_contact", "bank_card", "household_id", "revision")
          .marked(new Marking.Same(MarkKind.BANK_CARD))
          .onceInTheClear();
  static final SealedColumn CITIZEN_ID =
      SealedColumn.of("member", "citizen_id", "id")
          .marked(new Marking.Same(MarkKind.CITIZEN_NUMBER))
          .onceInTheClear();
  static final SealedColumn LEFT_WHY = SealedColumn.of("member", "left_why", "id").onceInTheClear();
  static final SealedColumn NOTE = SealedColumn.of("income_line", "note", "id").onceInTheClear();

  private final Seals seals;

  HouseholdSeals(Seals seals) {
    this.seals = seals;
  }

  @Override
  public List<SealedColumn> columns() {
    return List.of(STATUS, PHONE, BANK_CARD, CITIZEN_ID, LEFT_WHY, NOTE);
  }

  /** From {@code id} and {@code status_sealed}. */
  public HouseholdStatus status(ResultSet row) throws SQLException {
    return HouseholdStatus.valueOf(
        seals.open(STATUS, row.getBytes("status_sealed"), Sql.uuid(row, "id")));
  }

  /** From {@code contact_revision}, {@code phone_sealed} and {@code bank_card_sealed}. */
  public Contact contact(UUID household, ResultSet row) throws SQLException {
    var revision = row.getInt("contact_revision");
    return new Contact(
        seals.openOrNull(PHONE, row.getBytes("phone_sealed"), household, revision),
        seals.openOrNull(BANK_CARD, row.getBytes("bank_card_sealed"), household, revision));
  }

  /** From {@code contact_revision} and {@code bank_card_sealed}: the last four digits. */
  public @Nullable String cardEnd(UUID household, ResultSet row) throws SQLException {
    @Nullable String card =
        seals.openOrNull(
            BANK_CARD, row.getBytes("bank_card_sealed"), household, row.getInt("contact_revision"));
    return card == null ? null : card.substring(card.length() - 4);
  }

  /** From {@code id} and {@code citizen_id_sealed} of a member. */
  public CitizenId citizenId(ResultSet row) throws SQLException {
    return new CitizenId(
        seals.open(CITIZEN_ID, row.getBytes("citizen_id_sealed"), Sql.uuid(row, "id")));
  }

  /** From {@code id} and {@code left_why_sealed} of a member. */
  public @Nullable String leftWhy(ResultSet row) throws SQLException {
    return seals.openOrNull(LEFT_WHY, row.getBytes("left_why_sealed"), Sql.uuid(row, "id"));
  }

  /** From {@code id} and {@code note_sealed} of an income line. */
  public @Nullable String note(ResultSet row) throws SQLException {
    return seals.openOrNull(NOTE, row.getBytes("note_sealed"), Sql.uuid(row, "id"));
  }

  /** Every mark that stands for one of these statuses; nothing asked for is nothing found. */
  public byte[][] marks(List<HouseholdStatus> statuses) {
    return seals.marks(STATUS, statuses.stream().map(Enum::name).toList());
  }
}

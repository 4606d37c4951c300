package org.walnut.filer;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.springframework.stereotype.Component;
import org.walnut.privacy.MarkKind;
import org.walnut.privacy.Marking;
import org.walnut.privacy.SealedColumn;
import org.walnut.privacy.SealedColumns;
import org.walnut.privacy.Seals;
import org.walnut.privacy.Subject;

/** What stands sealed of who filed something; a phone is found by its mark. */
@Component
class FilerSeals implements SealedColumns {

  static final SealedColumn NAME = SealedColumn.of("filer", "name", "subject_kind", "subject_id");
  static final SealedColumn PHONE =
      SealedColumn.of("filer", "phone", "subject_kind", "subject_id")
          .marked(new Marking.Same(MarkKind.PHONE));

  private final Seals seals;

  FilerSeals(Seals seals) {
    this.seals = seals;
  }

  @Override
  public List<SealedColumn> columns() {
    return List.of(NAME, PHONE);
  }

  Filer open(Subject subject, ResultSet row) throws SQLException {
    return new Filer(
        seals.openOrNull(NAME, row.getBytes("name_sealed"), subject.kind(), subject.id()),
        seals.openOrNull(PHONE, row.getBytes("phone_sealed"), subject.kind(), subject.id()));
  }
}

package org.walnut.stock;

import java.util.List;
import java.util.UUID;

/** A kind of goods with its grades, best first. */
public record GoodsCard(
    UUID id,
    String code,
    String nameZh,
    String nameEn,
    String category,
    String picture,
    boolean perishable,
    boolean certificateRequired,
    int shelfLifeDays,
    List<GradeCard> grades) {

  public GoodsCard {
    grades = List.copyOf(grades);
  }

  public boolean hasGrade(String code) {
    return grades.stream().anyMatch(grade -> grade.code().equals(code));
  }
}

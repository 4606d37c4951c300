package org.walnut.stock;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.walnut.shared.InvalidInput;

/**
 * A kind of goods to be bought and sold.
 *
 * @param picture the name of its picture among {@code /pictures/goods}, without the ending
 * @param certificateRequired whether a conformity certificate must go with every lot
 */
public record NewGoods(
    @Nullable UUID id,
    @Pattern(regexp = "[A-Z0-9_]{1,20}", message = "stock.fault.code") String code,
    @Size(max = 40) String nameZh,
    @Size(max = 40) String nameEn,
    @Size(max = 40) String category,
    @Pattern(regexp = "[a-z0-9-]{1,60}", message = "stock.fault.picture") String picture,
    boolean perishable,
    boolean certificateRequired,
    @Min(1) @Max(3650) int shelfLifeDays,
    @Size(min = 1, max = 12) List<NewGrade> grades) {

  public NewGoods {
    grades = List.copyOf(grades);
    var seen = new HashSet<String>();
    for (int i = 0; i < grades.size(); i++) {
      if (!seen.add(grades.get(i).code())) {
        throw InvalidInput.at("grades[" + i + "].code", "stock.fault.gradeTwice");
      }
    }
  }
}

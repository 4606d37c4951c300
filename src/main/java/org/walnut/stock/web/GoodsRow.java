package org.walnut.stock.web;

import java.util.List;
import org.walnut.stock.GoodsCard;
import org.walnut.web.Words;

/** A kind of goods as the list shows it. */
public record GoodsRow(
    String code,
    String name,
    String category,
    String picture,
    String keeps,
    boolean perishable,
    boolean certificateRequired,
    List<Grade> grades) {

  /** One grade and the rule it follows. */
  public record Grade(String code, String name, String source) {}

  static GoodsRow of(GoodsCard goods) {
    return new GoodsRow(
        goods.code(),
        Own.name(goods.nameZh(), goods.nameEn()),
        goods.category(),
        "/pictures/goods/" + goods.picture() + ".svg",
        Words.t("stock.goods.days", goods.shelfLifeDays()),
        goods.perishable(),
        goods.certificateRequired(),
        goods.grades().stream()
            .map(grade ->
                new Grade(grade.code(), Own.name(grade.nameZh(), grade.nameEn()), grade.source()))
            .toList());
  }
}

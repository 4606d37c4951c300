package org.walnut.stock;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.walnut.shared.Sql;

/** Reads and writes goods and their grades. */
@Repository
class GoodsStore {

  private record GradeOf(UUID goods, GradeCard grade) {}

  private final JdbcClient db;

  GoodsStore(JdbcClient db) {
    this.db = db;
  }

  /** False when there are such goods already. */
  boolean add(UUID id, NewGoods goods, Instant at) {
    return db.sql(
                """
                insert into goods (id, code, name_zh, name_en, category, picture, perishable, certificate_required,
                                   shelf_life_days, added_at)
                values (:id, :code, :name_zh, :name_en, :category, :picture, :perishable, :certificate_required,
                        :shelf_life_days, :at)
                on conflict do nothing
                """)
            .param("id", id)
            .param("code", goods.code())
            .param("name_zh", goods.nameZh())
            .param("name_en", goods.nameEn())
            .param("category", goods.category())
            .param("picture", goods.picture())
            .param("perishable", goods.perishable())
            .param("certificate_required", goods.certificateRequired())
            .param("shelf_life_days", goods.shelfLifeDays())
            .param("at", Sql.utc(at))
            .update()
        == 1;
  }

  void addGrades(UUID goods, List<NewGrade> grades) {
    db.sql(
            """
            insert into goods_grade (goods_id, code, place, name_zh, name_en, source)
            select :goods, code, place, name_zh, name_en, source
              from unnest(:codes::text[], :names_zh::text[], :names_en::text[], :sources::text[])
                   with ordinality as grade (code, name_zh, name_en, source, place)
            """)
        .param("goods", goods)
        .param("codes", grades.stream().map(NewGrade::code).toArray(String[]::new))
        .param("names_zh", grades.stream().map(NewGrade::nameZh).toArray(String[]::new))
        .param("names_en", grades.stream().map(NewGrade::nameEn).toArray(String[]::new))
        .param("sources", grades.stream().map(NewGrade::source).toArray(String[]::new))
        .update();
  }

  /** All goods by their code; a county has tens, not thousands. */
  List<GoodsCard> all() {
    var grades = grades();
    return db.sql(
            """
            select id, code, name_zh, name_en, category, picture, perishable, certificate_required, shelf_life_days
              from goods
             order by code
            """)
        .query((row, _) -> card(row, grades))
        .list();
  }

  private Map<UUID, List<GradeCard>> grades() {
    return db
        .sql(
            """
            select goods_id, code, name_zh, name_en, source
              from goods_grade
             order by goods_id, place
            """)
        .query((row, _) -> new GradeOf(Sql.uuid(row, "goods_id"), grade(row)))
        .list()
        .stream()
        .collect(
            Collectors.groupingBy(
                GradeOf::goods, Collectors.mapping(GradeOf::grade, Collectors.toList())));
  }

  private static GradeCard grade(ResultSet row) throws SQLException {
    return new GradeCard(
        row.getString("code"),
        row.getString("name_zh"),
        row.getString("name_en"),
        row.getString("source"));
  }

  private static GoodsCard card(ResultSet row, Map<UUID, List<GradeCard>> grades)
      throws SQLException {
    var id = Sql.uuid(row, "id");
    return new GoodsCard(
        id,
        row.getString("code"),
        row.getString("name_zh"),
        row.getString("name_en"),
        row.getString("category"),
        row.getString("picture"),
        row.getBoolean("perishable"),
        row.getBoolean("certificate_required"),
        row.getInt("shelf_life_days"),
        grades.getOrDefault(id, List.of()));
  }
}

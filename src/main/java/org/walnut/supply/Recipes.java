package org.walnut.supply;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.walnut.audit.Activities;
import org.walnut.shared.Ids;
import org.walnut.shared.Sql;

/** What a county's workshops make of goods, and with what yield at most. */
@Service
public class Recipes {

  private final JdbcClient db;
  private final UsualRecipes usual;
  private final Activities activities;

  Recipes(JdbcClient db, UsualRecipes usual, Activities activities) {
    this.db = db;
    this.usual = usual;
    this.activities = activities;
  }

  /**
   * Writes a recipe down, or puts the yield of the recipe with this code right; what was made
   * before stays as it was.
   */
  @Transactional
  public void keep(NewRecipe recipe) {
    db.sql(
            """
            insert into recipe (code, name_zh, name_en, max_yield_ppm, from_goods_id, to_goods_id)
            values (:code, :name_zh, :name_en, :yield, :from::uuid, :to::uuid)
            on conflict (county_id, code) do update set max_yield_ppm = excluded.max_yield_ppm
            """)
        .param("code", recipe.code())
        .param("name_zh", recipe.nameZh())
        .param("name_en", recipe.nameEn())
        .param("yield", recipe.maxYieldPpm())
        .param("from", recipe.fromGoods())
        .param("to", recipe.toGoods())
        .update();
    activities.record(
        "supply.recipeKept",
        "recipe",
        Ids.from("recipe " + recipe.code()),
        recipe.code(),
        recipe.maxYieldPpm() + " ppm");
  }

  /** By their code; a county without any begins with the usual ones. */
  @Transactional
  public List<Recipe> all() {
    if (written().isEmpty()) {
      usual.all().forEach(this::keep);
    }
    return written();
  }

  @Transactional
  public Optional<Recipe> find(String code) {
    return all().stream().filter(recipe -> recipe.code().equals(code)).findFirst();
  }

  private List<Recipe> written() {
    return db.sql(
            "select code, name_zh, name_en, max_yield_ppm, from_goods_id, to_goods_id from recipe order by code")
        .query(Recipes::recipe)
        .list();
  }

  private static Recipe recipe(ResultSet row, int index) throws SQLException {
    return new Recipe(
        row.getString("code"),
        row.getString("name_zh"),
        row.getString("name_en"),
        row.getInt("max_yield_ppm"),
        Sql.uuidOrNull(row, "from_goods_id"),
        Sql.uuidOrNull(row, "to_goods_id"));
  }
}

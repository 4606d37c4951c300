package org.walnut.supply;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * The recipes every county begins with, from {@code supply/recipes.csv}; they are for all kinds of
 * goods.
 */
@Component
class UsualRecipes {

  private static final CSVFormat FORM =
      CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();

  private final List<NewRecipe> all;

  UsualRecipes() {
    try (var file =
        new InputStreamReader(
            new ClassPathResource("supply/recipes.csv").getInputStream(), StandardCharsets.UTF_8)) {
      this.all = FORM.parse(file).stream().map(UsualRecipes::recipe).toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  List<NewRecipe> all() {
    return all;
  }

  private static NewRecipe recipe(CSVRecord row) {
    return new NewRecipe(
        row.get("code"),
        row.get("name_zh"),
        row.get("name_en"),
        Integer.parseInt(row.get("max_yield_ppm")),
        null,
        null);
  }
}

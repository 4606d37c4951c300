package org.walnut.supply.web;

import java.net.URI;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.walnut.access.Act;
import org.walnut.access.Needs;
import org.walnut.access.Person;
import org.walnut.supply.NewProcessing;
import org.walnut.supply.NewRecipe;
import org.walnut.supply.Processing;
import org.walnut.supply.Recipe;
import org.walnut.supply.Recipes;
import org.walnut.web.Cursor;
import org.walnut.web.Paged;

/** The workshop for programs. */
@RestController
@RequestMapping("/api/v1")
class ProcessingApi {

  private final Processing processing;
  private final Recipes recipes;
  private final ProcessingScreens screens;

  ProcessingApi(Processing processing, Recipes recipes, ProcessingScreens screens) {
    this.processing = processing;
    this.recipes = recipes;
    this.screens = screens;
  }

  @GetMapping("/processings")
  @Needs(Act.READ_LOTS)
  Paged<ProcessingJson> list(Cursor cursor, Person me) {
    return screens.list(me.scope(), cursor);
  }

  @PostMapping("/processings")
  @Needs(Act.PROCESS_LOTS)
  ResponseEntity<ProcessingJson> run(@RequestBody NewProcessing body, Person me) {
    var lot = processing.run(body, me);
    return ResponseEntity.created(URI.create("/api/v1/lots/" + lot))
        .body(screens.made(me.scope(), lot));
  }

  @GetMapping("/recipes")
  @Needs(Act.READ_LOTS)
  Paged<Recipe> recipes() {
    return new Paged<>(recipes.all(), null);
  }

  @PostMapping("/recipes")
  @Needs(Act.KEEP_GOODS)
  Paged<Recipe> keep(@RequestBody NewRecipe body) {
    recipes.keep(body);
    return new Paged<>(recipes.all(), null);
  }
}

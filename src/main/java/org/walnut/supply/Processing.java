package org.walnut.supply;

import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.walnut.access.Person;
import org.walnut.shared.Ids;
import org.walnut.shared.InvalidInput;

/** Turns lots into another lot, of the same goods or of others, and keeps the mass balance. */
@Service
public class Processing {

  private static final Logger log = LoggerFactory.getLogger(Processing.class);

  private final ProcessingStore store;
  private final RecipeBook recipes;
  private final Workbench workbench;
  private final OutputLots outputs;
  private final WorkshopBook book;

  Processing(
      ProcessingStore store,
      RecipeBook recipes,
      Workbench workbench,
      OutputLots outputs,
      WorkshopBook book) {
    this.store = store;
    this.recipes = recipes;
    this.workbench = workbench;
    this.outputs = outputs;
    this.book = book;
  }

  /** Answers the lot that comes out; the same id again answers the first one. */
  @Transactional
  public UUID run(NewProcessing processing, Person me) {
    var id = processing.id() == null ? Ids.next() : processing.id();
    return store.outputOf(id).orElseGet(() -> run(id, processing, me));
  }

  private UUID run(UUID id, NewProcessing processing, Person me) {
    var recipe = recipes.required(processing.recipe());
    var materials = workbench.lay(processing.inputs(), me.scope());
    var first = materials.getFirst();
    var goods = recipes.output(recipe, first.lot().goods());
    var faults = ProcessingRules.faults(processing, recipe, materials, goods, book.today());
    if (!faults.isEmpty()) {
      throw new InvalidInput(faults);
    }
    var doneOn = processing.doneOn() == null ? book.today() : processing.doneOn();
    var lot = outputs.open(first.terms().madeInto(goods.id(), processing.outputGrade()), doneOn);
    store.add(
        id, processing, recipe, first.terms().carrier(), lot, doneOn, me.displayName(), book.now());
    store.addInputs(id, processing.inputs());
    var cause = "processing:" + id;
    outputs.fill(lot, processing.outputWeight(), workbench.use(materials, cause), materials, cause);
    book.processed(id);
    log.info(
        "processing {} made {} kg out of {} kg",
        recipe.code(),
        processing.outputWeight(),
        processing.total());
    return lot;
  }
}

package org.walnut.supply.web;

import static org.walnut.web.Words.t;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.walnut.access.Act;
import org.walnut.access.Needs;
import org.walnut.access.Person;
import org.walnut.stock.LotState;
import org.walnut.supply.Inspections;
import org.walnut.web.Cursor;
import org.walnut.web.Option;
import org.walnut.web.Show;

/** Where lots come from, down to the bag, and what became of them. */
@Controller
class TracePages {

  private final TraceScreens screens;
  private final SourceScreens sources;
  private final Inspections inspections;
  private final Certificates certificates;

  TracePages(
      TraceScreens screens,
      SourceScreens sources,
      Inspections inspections,
      Certificates certificates) {
    this.screens = screens;
    this.sources = sources;
    this.inspections = inspections;
    this.certificates = certificates;
  }

  @GetMapping("/lots")
  @Needs(Act.READ_LOTS)
  String list(
      @RequestParam(defaultValue = "") String q,
      @RequestParam(required = false) @Nullable LotState state,
      Cursor cursor,
      Person me,
      Model model) {
    model.addAttribute("lots", screens.list(me.scope(), q, state, cursor).map(TraceRow::of));
    model.addAttribute("q", q);
    model.addAttribute("state", state == null ? "" : state.name());
    model.addAttribute("states", states());
    return "supply/lots";
  }

  @GetMapping("/lots/{id}")
  @Needs(Act.READ_LOTS)
  String lot(@PathVariable UUID id, Cursor cursor, Person me, Model model) {
    model.addAttribute("lot", TraceRow.of(screens.lot(me.scope(), id)));
    model.addAttribute("sources", sources.rows(id, cursor));
    model.addAttribute("total", Show.kg(sources.total(id)));
    model.addAttribute("madeOf", sources.madeOf(id));
    model.addAttribute("madeInto", sources.madeInto(id));
    model.addAttribute("tests", inspections.tests(id).stream().map(TestRow::of).toList());
    return "supply/lot";
  }

  @GetMapping("/lots/{id}/certificate")
  @Needs(Act.READ_LOTS)
  String certificate(@PathVariable UUID id, Person me, Model model) {
    model.addAttribute("certificate", certificates.of(screens.lot(me.scope(), id)));
    return "supply/certificate";
  }

  static List<Option> states() {
    var all = new ArrayList<Option>();
    all.add(new Option("", t("supply.every.state")));
    all.addAll(Option.all(LotState.class));
    return all;
  }
}

package org.walnut.infrastructure.web;

import static org.walnut.web.Words.t;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.walnut.access.Act;
import org.walnut.access.Needs;
import org.walnut.access.Person;
import org.walnut.county.CountyMaps;
import org.walnut.figure.ExportFormat;
import org.walnut.figure.TableExport;
import org.walnut.infrastructure.FactKind;
import org.walnut.shared.DivisionCode;
import org.walnut.web.Cursor;
import org.walnut.web.Option;
import org.walnut.web.Words;

/** The villages with what they have, by town as a chart and one by one as a list. */
@Controller
class VillagePages {

  private final VillageLists lists;
  private final CountyMaps maps;

  VillagePages(VillageLists lists, CountyMaps maps) {
    this.lists = lists;
    this.maps = maps;
  }

  @GetMapping("/infrastructure")
  @Needs(Act.READ_INFRASTRUCTURE)
  String list(
      @RequestParam(defaultValue = "") String q,
      @RequestParam(required = false) @Nullable DivisionCode town,
      @RequestParam(defaultValue = "") String lacking,
      @RequestParam(defaultValue = "false") boolean poor,
      @RequestParam(defaultValue = "BROADBAND") FactKind shown,
      Cursor cursor,
      Person me,
      Model model) {
    var filter = VillageFilter.of(me.scope(), q, town, lacking, poor);
    var towns = lists.towns(filter.scope(), shown);
    model.addAttribute("villages", lists.page(filter, cursor));
    model.addAttribute("filter", filter);
    model.addAttribute("shown", shown);
    model.addAttribute("counts", towns);
    model.addAttribute("map", TownMap.of(maps.of(new DivisionCode(me.county())), towns));
    model.addAttribute("chart", TownChart.of(towns).json());
    model.addAttribute(
        "towns", towns.stream().map(each -> new Option(each.code(), each.name())).toList());
    model.addAttribute("kinds", Option.all(FactKind.class));
    model.addAttribute("mayKeep", me.may(Act.KEEP_INFRASTRUCTURE));
    return "infrastructure/list";
  }

  @GetMapping("/infrastructure.{ending:csv|xlsx}")
  @Needs(Act.READ_INFRASTRUCTURE)
  void export(
      @PathVariable String ending,
      @RequestParam(defaultValue = "") String q,
      @RequestParam(required = false) @Nullable DivisionCode town,
      @RequestParam(defaultValue = "") String lacking,
      @RequestParam(defaultValue = "false") boolean poor,
      Person me,
      HttpServletResponse response)
      throws IOException {
    var kinds = Arrays.stream(FactKind.values()).map(Words::label);
    var header =
        Stream.concat(Stream.of(t("county.code"), t("infrastructure.village")), kinds).toList();
    TableExport.answer(
        "infrastructure",
        ExportFormat.valueOf(ending.toUpperCase(Locale.ROOT)),
        header,
        lists.all(VillageFilter.of(me.scope(), q, town, lacking, poor)).stream()
            .map(VillagePages::cells),
        response);
  }

  private static List<Object> cells(VillageRow row) {
    var cells = new ArrayList<Object>(List.of(row.code(), row.place()));
    row.cells().forEach(cell -> cells.add(cell.text()));
    return cells;
  }
}

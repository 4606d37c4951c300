package org.walnut.office.web;

import static org.walnut.web.Words.t;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
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
import org.walnut.figure.ExportFormat;
import org.walnut.figure.TableExport;
import org.walnut.office.OfficeKind;
import org.walnut.shared.DivisionCode;
import org.walnut.web.Cursor;
import org.walnut.web.Option;

/** The organisation chart, the list of offices and the page of each. */
@Controller
class OfficePages {

  private final OfficeChart chart;
  private final OfficeLists lists;
  private final OfficeScreens screens;

  OfficePages(OfficeChart chart, OfficeLists lists, OfficeScreens screens) {
    this.chart = chart;
    this.lists = lists;
    this.screens = screens;
  }

  @GetMapping("/offices")
  @Needs(Act.READ_OFFICES)
  String chart(Person me, Model model) {
    model.addAttribute("head", chart.head());
    model.addAttribute("towns", chart.towns(me.county()));
    model.addAttribute("mayKeep", me.may(Act.KEEP_OFFICES));
    return "office/chart";
  }

  @GetMapping("/offices/list")
  @Needs(Act.READ_OFFICES)
  String list(
      @RequestParam(defaultValue = "") String q,
      @RequestParam(defaultValue = "") String kind,
      @RequestParam(required = false) @Nullable DivisionCode town,
      @RequestParam(defaultValue = "false") boolean vacant,
      Cursor cursor,
      Person me,
      Model model) {
    var filter = OfficeFilter.of(q, kind, town, vacant);
    model.addAttribute("offices", lists.page(filter, cursor));
    model.addAttribute("filter", filter);
    model.addAttribute("towns", lists.towns());
    model.addAttribute("kinds", Option.all(OfficeKind.class));
    model.addAttribute("mayKeep", me.may(Act.KEEP_OFFICES));
    return "office/list";
  }

  @GetMapping("/offices/list.{ending:csv|xlsx}")
  @Needs(Act.READ_OFFICES)
  void export(
      @PathVariable String ending,
      @RequestParam(defaultValue = "") String q,
      @RequestParam(defaultValue = "") String kind,
      @RequestParam(required = false) @Nullable DivisionCode town,
      @RequestParam(defaultValue = "false") boolean vacant,
      HttpServletResponse response)
      throws IOException {
    var header =
        List.of(
            t("office.division"),
            t("office.place"),
            t("office.kindOf"),
            t("office.name"),
            t("office.holder"),
            t("office.phone"),
            t("office.hours"),
            t("office.vacant"));
    TableExport.answer(
        "offices",
        ExportFormat.valueOf(ending.toUpperCase(Locale.ROOT)),
        header,
        lists.all(OfficeFilter.of(q, kind, town, vacant)).stream().map(OfficePages::cells),
        response);
  }

  /** The board of who answers for what, on paper. */
  @GetMapping("/offices/board")
  @Needs(Act.READ_OFFICES)
  String board(
      @RequestParam(required = false) @Nullable DivisionCode town, Person me, Model model) {
    model.addAttribute("offices", lists.all(OfficeFilter.of("", "", town, false)));
    return "office/board";
  }

  @GetMapping("/offices/{id}")
  @Needs(Act.READ_OFFICES)
  String show(@PathVariable UUID id, Person me, Model model) {
    var office = screens.details(id);
    model.addAttribute("office", office);
    model.addAttribute(
        "mayKeep",
        me.may(Act.KEEP_OFFICES)
            && office.card().open()
            && me.scope().covers(office.card().division()));
    return "office/show";
  }

  private static List<Object> cells(OfficeRow row) {
    return List.of(
        row.division(),
        row.place(),
        row.kindLabel(),
        row.name(),
        row.holderText(),
        row.phoneText(),
        row.hoursText(),
        row.vacantText());
  }
}

package org.walnut.standard.web;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.walnut.access.Act;
import org.walnut.access.Needs;
import org.walnut.access.Person;
import org.walnut.shared.NotFound;
import org.walnut.standard.Comparison;
import org.walnut.standard.StandardVersion;
import org.walnut.standard.Standards;
import org.walnut.web.Cursor;
import org.walnut.web.Input;
import org.walnut.web.Show;

/** The standards: what is in force, what was, and who knows it. */
@Controller
class StandardPages {

  private final Standards standards;
  private final StandardScreens screens;

  StandardPages(Standards standards, StandardScreens screens) {
    this.standards = standards;
    this.screens = screens;
  }

  @GetMapping("/standards")
  @Needs(Act.READ_STANDARDS)
  String list(@RequestParam(defaultValue = "") String q, Cursor cursor, Person me, Model model) {
    model.addAttribute("standards", screens.page(q, keeps(me), cursor));
    model.addAttribute("q", q);
    model.addAttribute("mayKeep", keeps(me));
    return "standard/list";
  }

  @GetMapping("/standards/{id}")
  @Needs(Act.READ_STANDARDS)
  String show(@PathVariable UUID id, Person me, Model model) {
    var version = standards.version(id, screens.shown(id, keeps(me)));
    model.addAttribute("version", new VersionView(version));
    model.addAttribute("versions", screens.versions(id, keeps(me)));
    model.addAttribute("towns", screens.towns(id, me.scope().divisionPrefix()));
    var done = screens.acknowledgedAt(id, version.number(), me.id()).map(Show::time).orElse("");
    model.addAttribute("acknowledgedAt", done);
    model.addAttribute("asked", done.isEmpty() && screens.binds(id, version.number(), me));
    model.addAttribute("mayKeep", keeps(me));
    return "standard/show";
  }

  @GetMapping("/standards/{id}/versions/{number}")
  @Needs(Act.READ_STANDARDS)
  String version(@PathVariable UUID id, @PathVariable int number, Person me, Model model) {
    var own = keeps(me) && standards.mayNotReview(id, number, me);
    return StandardKeepingPages.version(
        readable(id, number, me), keeps(me), own, Input.empty(), model);
  }

  @GetMapping("/standards/{id}/versions/{number}/print")
  @Needs(Act.READ_STANDARDS)
  String print(@PathVariable UUID id, @PathVariable int number, Person me, Model model) {
    model.addAttribute("version", new VersionView(readable(id, number, me)));
    return "standard/print";
  }

  @GetMapping("/standards/{id}/comparison")
  @Needs(Act.READ_STANDARDS)
  String compare(
      @PathVariable UUID id, @RequestParam int from, @RequestParam int to, Person me, Model model) {
    var before = readable(id, from, me);
    var after = readable(id, to, me);
    model.addAttribute("before", new VersionView(before));
    model.addAttribute("after", new VersionView(after));
    model.addAttribute("lines", Comparison.of(before.text(), after.text()));
    return "standard/comparison";
  }

  /** Who has still to acknowledge, within reach. */
  @GetMapping("/standards/{id}/pending")
  @Needs(Act.READ_STANDARDS)
  String pending(@PathVariable UUID id, Person me, Model model) {
    model.addAttribute(
        "version", new VersionView(standards.version(id, screens.shown(id, keeps(me)))));
    model.addAttribute("pending", screens.pending(id, me.scope().divisionPrefix()));
    return "standard/pending";
  }

  private StandardVersion readable(UUID id, int number, Person me) {
    var version = standards.version(id, number);
    if (version.state().inWork() && !keeps(me)) {
      throw new NotFound("standard.kind", id);
    }
    return version;
  }

  private static boolean keeps(Person me) {
    return me.may(Act.KEEP_STANDARDS);
  }
}

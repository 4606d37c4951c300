package org.walnut.reconciliation.web;

import static org.walnut.web.Words.t;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.walnut.access.Act;
import org.walnut.access.Needs;
import org.walnut.access.Person;
import org.walnut.reconciliation.BankFileResult;
import org.walnut.reconciliation.BankFiles;
import org.walnut.reconciliation.BillRound;
import org.walnut.reconciliation.DifferenceKind;
import org.walnut.reconciliation.DifferenceState;
import org.walnut.reconciliation.FileTaken;
import org.walnut.reconciliation.OwnAccount;
import org.walnut.reconciliation.Reconciliations;
import org.walnut.reconciliation.Sides;
import org.walnut.shared.Days;
import org.walnut.shared.InvalidInput;
import org.walnut.web.CsvFile;
import org.walnut.web.Input;
import org.walnut.web.NavEntry;
import org.walnut.web.Option;
import org.walnut.web.Words;

/** The days, what is read for them, and how the books stand beside it. */
@Controller
@RequestMapping("/reconciliation")
class DayPages {

  private final ReconScreens screens;
  private final Reconciliations reconciliations;
  private final BankFiles files;
  private final BillRound bills;
  private final Sides sides;
  private final Days days;

  DayPages(
      ReconScreens screens,
      Reconciliations reconciliations,
      BankFiles files,
      BillRound bills,
      Sides sides,
      Days days) {
    this.screens = screens;
    this.reconciliations = reconciliations;
    this.files = files;
    this.bills = bills;
    this.sides = sides;
    this.days = days;
  }

  @GetMapping
  @Needs(Act.READ_MONEY)
  String list(@RequestParam(required = false) @Nullable YearMonth month, Person me, Model model) {
    return list(month, me, model, Input.empty());
  }

  @PostMapping("/account")
  @Needs(Act.SETTLE)
  String account(Input input, Person me, RedirectAttributes flash, Model model) {
    return input.tried(
        in -> {
          reconciliations.account(in.as(OwnAccount.class));
          flash.addFlashAttribute("notice", t("reconciliation.account.kept"));
          return "redirect:/reconciliation";
        },
        again -> list(null, me, model, again));
  }

  @PostMapping("/statements")
  @Needs(Act.SETTLE)
  String statement(Input input, Person me, RedirectAttributes flash, Model model)
      throws IOException {
    return input.tried(
        in -> {
          var day = in.as(FileDay.class).day();
          return switch (files.take(day, in.file("file").getBytes(), me)) {
            case BankFileResult.Read(var taken) -> taken(day, List.of(taken), flash);
            case BankFileResult.Begun(var job) -> "redirect:/reconciliation/statements/" + job;
          };
        },
        again -> list(null, me, model, again));
  }

  @PostMapping("/days/{day}/bill")
  @Needs(Act.SETTLE)
  String bill(@PathVariable LocalDate day, Person me, RedirectAttributes flash, Model model) {
    try {
      return taken(day, bills.fetch(day, me.login()), flash);
    } catch (InvalidInput bad) {
      return show(day, DifferenceFilter.ALL, me, model, Input.empty().with(bad));
    }
  }

  @GetMapping("/days/{day}")
  @Needs(Act.READ_MONEY)
  String show(
      @PathVariable LocalDate day,
      @RequestParam(defaultValue = "") String q,
      @RequestParam(defaultValue = "") String kind,
      @RequestParam(defaultValue = "") String state,
      Person me,
      Model model) {
    return show(day, new DifferenceFilter(q, kind, state), me, model, Input.empty());
  }

  @GetMapping("/days/{day}/print")
  @Needs(Act.READ_MONEY)
  String print(@PathVariable LocalDate day, Person me, Model model) {
    show(day, DifferenceFilter.ALL, me, model, Input.empty());
    return "reconciliation/print";
  }

  @GetMapping("/days/{day}/differences.csv")
  @Needs(Act.READ_MONEY)
  void export(@PathVariable LocalDate day, HttpServletResponse response) throws IOException {
    try (var csv = CsvFile.answer("reconciliation-" + day, response)) {
      csv.keyRow(
          "reconciliation.code",
          "reconciliation.side",
          "reconciliation.kind",
          "reconciliation.reference",
          "reconciliation.ours",
          "reconciliation.theirs",
          "reconciliation.state",
          "reconciliation.why");
      for (var each : screens.differences(day, DifferenceFilter.ALL)) {
        csv.row(
            each.code(),
            each.sideText(),
            each.kindText(),
            each.reference(),
            each.ours().toString(),
            each.theirs().toString(),
            each.stateText(),
            each.why() == null ? "" : each.why());
      }
    }
  }

  @Bean
  static NavEntry reconciliationEntry() {
    return new NavEntry(
            "web.nav.money",
            35,
            "/reconciliation",
            "reconciliation.days.title",
            Act.READ_MONEY.name())
        .counting(
            "reconciliation.amount", "reconciliation.missingThere", "reconciliation.missingHere");
  }

  private static String taken(LocalDate day, List<FileTaken> taken, RedirectAttributes flash) {
    var lines = taken.stream().mapToInt(FileTaken::lines).sum();
    var open = taken.stream().mapToLong(FileTaken::open).sum();
    flash.addFlashAttribute(
        "notice",
        taken.stream().allMatch(FileTaken::before)
            ? t("reconciliation.file.before")
            : t("reconciliation.file.taken", lines, open));
    return "redirect:/reconciliation/days/" + day;
  }

  private String list(@Nullable YearMonth month, Person me, Model model, Input input) {
    var today = days.today();
    var shown = month == null ? YearMonth.from(today) : month;
    model.addAttribute("days", screens.days(shown, today));
    model.addAttribute("sides", sides.all());
    model.addAttribute("readings", files.underWay().stream().map(ReadingShown::new).toList());
    model.addAttribute("month", shown.toString());
    model.addAttribute("account", screens.account().orElse(null));
    model.addAttribute("acting", me.may(Act.SETTLE));
    model.addAttribute("input", input);
    return "reconciliation/days";
  }

  private String show(LocalDate day, DifferenceFilter filter, Person me, Model model, Input input) {
    var row = DayRow.only(day);
    model.addAttribute("day", row);
    model.addAttribute("sides", screens.sums(day));
    model.addAttribute("differences", screens.differences(day, filter));
    model.addAttribute("q", filter.q());
    model.addAttribute("kind", filter.kind());
    model.addAttribute("state", filter.state());
    model.addAttribute("kinds", options("reconciliation.kind.any", DifferenceKind.values()));
    model.addAttribute("states", options("reconciliation.state.any", DifferenceState.values()));
    model.addAttribute("acting", me.may(Act.SETTLE) && day.isBefore(days.today()));
    model.addAttribute("input", input);
    return "reconciliation/day";
  }

  private static List<Option> options(String any, Enum<?>[] values) {
    return Stream.concat(
            Stream.of(new Option("", t(any))),
            Arrays.stream(values).map(value -> new Option(value.name(), Words.label(value))))
        .toList();
  }
}

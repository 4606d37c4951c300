package org.walnut.stock.web;

import java.util.List;
import java.util.UUID;
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
import org.walnut.stock.Goods;
import org.walnut.stock.LotState;
import org.walnut.stock.web.LotScreens.LotFilter;
import org.walnut.web.Cursor;
import org.walnut.web.Option;
import org.walnut.web.Words;

/** What lies in the warehouse, lot by lot. */
@Controller
class LotPages {

  private final LotScreens screens;
  private final Goods goods;

  LotPages(LotScreens screens, Goods goods) {
    this.screens = screens;
    this.goods = goods;
  }

  @GetMapping("/stock")
  @Needs(Act.READ_STOCK)
  String list(
      @RequestParam(defaultValue = "") String q,
      @RequestParam(required = false) @Nullable UUID goods,
      @RequestParam(required = false) @Nullable LotState state,
      Cursor cursor,
      Person me,
      Model model) {
    var filter = new LotFilter(q, goods, state, state == null);
    model.addAttribute("lots", screens.list(me.scope(), filter, cursor).map(LotRow::of));
    model.addAttribute("q", q);
    model.addAttribute("goods", goods == null ? "" : goods.toString());
    model.addAttribute("state", state == null ? "" : state.name());
    model.addAttribute("kinds", kinds());
    model.addAttribute("states", states());
    return "stock/list";
  }

  @GetMapping("/stock/lots/{id}")
  @Needs(Act.READ_STOCK)
  String lot(@PathVariable UUID id, Cursor cursor, Person me, Model model) {
    var lot = screens.lot(me.scope(), id);
    model.addAttribute("lot", LotRow.of(lot));
    model.addAttribute("mayWriteOff", me.may(Act.WRITE_OFF_LOTS) && lot.state() != LotState.CLOSED);
    model.addAttribute("movements", screens.movements(id, cursor).map(MovementRow::of));
    model.addAttribute("promises", screens.reservations(id).stream().map(PromiseRow::of).toList());
    return "stock/lot";
  }

  private List<Option> kinds() {
    var all =
        goods.all().stream()
            .map(each -> new Option(each.id().toString(), Own.name(each.nameZh(), each.nameEn())));
    return Stream.concat(Stream.of(new Option("", Words.t("stock.every.goods"))), all).toList();
  }

  private static List<Option> states() {
    return Stream.concat(
            Stream.of(new Option("", Words.t("stock.every.state"))),
            Option.all(LotState.class).stream())
        .toList();
  }
}

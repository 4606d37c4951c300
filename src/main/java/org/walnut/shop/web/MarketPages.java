package org.walnut.shop.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.walnut.web.Words.t;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriUtils;
import org.walnut.access.Open;
import org.walnut.county.Divisions;
import org.walnut.web.Cursor;
import org.walnut.web.Option;

/** The public market: everybody may look, signed in or not. */
@Controller
class MarketPages {

  private final MarketScreens market;
  private final OfferScreens offers;
  private final Visited visited;
  private final Divisions divisions;

  MarketPages(MarketScreens market, OfferScreens offers, Visited visited, Divisions divisions) {
    this.market = market;
    this.offers = offers;
    this.visited = visited;
    this.divisions = divisions;
  }

  @GetMapping("/market")
  @Open
  String choose(
      @RequestParam(defaultValue = "") String q, HttpServletRequest request, Model model) {
    var county = visited.last(request);
    if (county.isPresent()) {
      return "redirect:/market/"
          + county.get()
          + (q.isBlank() ? "" : "?q=" + UriUtils.encode(q, UTF_8));
    }
    model.addAttribute("q", q);
    model.addAttribute(
        "counties",
        divisions.counties().stream()
            .map(each ->
                new Option("/market/" + each.code(), Own.text(each.nameZh(), each.nameEn())))
            .toList());
    return "shop/choose";
  }

  @GetMapping("/market/{county:\\d{6}}")
  @Open
  String market(
      @PathVariable String county,
      @RequestParam(defaultValue = "") String q,
      @RequestParam(defaultValue = "") String category,
      @RequestParam(defaultValue = "NEW") MarketSort sort,
      Cursor cursor,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model) {
    visited.remember(county, request, response);
    var filter = new MarketFilter(q, category, sort, null);
    model.addAttribute("county", county);
    model.addAttribute("title", t("shop.market.title", name(county)));
    model.addAttribute("filter", filter);
    model.addAttribute(
        "goods", market.items(filter, cursor).map(item -> MarketCard.of(county, item)));
    model.addAttribute("categories", categories());
    model.addAttribute("sorts", Option.all(MarketSort.class));
    return "shop/market";
  }

  @GetMapping("/market/{county:\\d{6}}/shops/{id}")
  @Open
  String shop(
      @PathVariable String county,
      @PathVariable UUID id,
      Cursor cursor,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model) {
    visited.remember(county, request, response);
    model.addAttribute("shop", offers.shop(id));
    model.addAttribute(
        "goods",
        market.items(MarketFilter.of(id), cursor).map(item -> MarketCard.of(county, item)));
    return "shop/front";
  }

  @GetMapping("/market/{county:\\d{6}}/goods/{id}")
  @Open
  String offer(
      @PathVariable String county,
      @PathVariable UUID id,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model) {
    visited.remember(county, request, response);
    model.addAttribute("county", county);
    model.addAttribute("offer", offers.offer(id));
    return "shop/offer";
  }

  private String name(String code) {
    return divisions.counties().stream()
        .filter(county -> county.code().equals(code))
        .map(county -> Own.text(county.nameZh(), county.nameEn()))
        .findFirst()
        .orElse(code);
  }

  private List<Option> categories() {
    var shelves =
        market.categories().stream().map(each -> new Option(each, Categories.label(each)));
    return Stream.concat(Stream.of(new Option("", t("shop.category.all"))), shelves).toList();
  }
}

package org.walnut.office.web;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.walnut.access.Open;
import org.walnut.shared.DivisionCode;
import org.walnut.web.Cursor;

/** Who anybody may ask: the offices of the county and the contact of each village. */
@Controller
class PublicOfficePages {

  private final OfficeLists lists;

  PublicOfficePages(OfficeLists lists) {
    this.lists = lists;
  }

  @GetMapping("/public/{county:\\d{6}}/offices")
  @Open
  String list(
      @PathVariable String county,
      @RequestParam(defaultValue = "") String q,
      @RequestParam(required = false) @Nullable DivisionCode town,
      Cursor cursor,
      Model model) {
    var filter = OfficeFilter.of(q, "", town, false);
    model.addAttribute("offices", lists.page(filter, cursor));
    model.addAttribute("filter", filter);
    model.addAttribute("towns", lists.towns());
    return "office/public";
  }
}

package org.walnut.project.web;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.walnut.access.Open;
import org.walnut.access.Scope;
import org.walnut.project.FundSource;
import org.walnut.project.SpendingCategory;
import org.walnut.web.Cursor;
import org.walnut.web.Input;
import org.walnut.web.Option;

/** Approved projects with their money, for everybody, as they stand today. */
@Controller
class PublicProjectPages {

  private final ProjectLists lists;

  PublicProjectPages(ProjectLists lists) {
    this.lists = lists;
  }

  @GetMapping("/public/{county:\\d{6}}/projects")
  @Open
  String list(@PathVariable String county, Input input, Cursor cursor, Model model) {
    var everywhere = new Scope(Scope.Kind.COUNTY, county, null);
    var filter = ProjectFilter.of(everywhere, input.as(ProjectQuery.class));
    model.addAttribute("county", county);
    model.addAttribute("projects", lists.approved(filter, cursor));
    model.addAttribute("filter", filter);
    model.addAttribute("towns", lists.towns(everywhere));
    model.addAttribute("categories", Option.all(SpendingCategory.class));
    model.addAttribute("sources", Option.all(FundSource.class));
    return "project/public";
  }
}

package org.walnut.complaint.web;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.walnut.access.Act;
import org.walnut.access.Person;
import org.walnut.complaint.Assignees;
import org.walnut.complaint.Complainants;
import org.walnut.filer.Filer;
import org.walnut.privacy.Purpose;
import org.walnut.shared.DivisionCode;
import org.walnut.web.Input;
import org.walnut.web.Option;

/** The page of one complaint for the staff, with what each of them may see of it. */
@Component
class ComplaintPageModel {

  private final ComplaintScreens screens;
  private final Assignees assignees;
  private final Complainants complainants;

  ComplaintPageModel(ComplaintScreens screens, Assignees assignees, Complainants complainants) {
    this.screens = screens;
    this.assignees = assignees;
    this.complainants = complainants;
  }

  String fill(UUID id, Input input, Person me, Model model) {
    return fill(id, complainants.masked(id, me).orElse(null), true, input, me, model);
  }

  /** With who complained in the clear. */
  String whole(UUID id, Filer filer, Person me, Model model) {
    return fill(id, filer, false, Input.empty(), me, model);
  }

  private String fill(
      UUID id, @Nullable Filer filer, boolean masked, Input input, Person me, Model model) {
    var handles = me.may(Act.HANDLE_COMPLAINTS);
    var details = screens.within(id, me);
    model.addAttribute("details", details);
    model.addAttribute(
        "assignees",
        handles
            ? assignees.of(new DivisionCode(details.complaint().place())).stream()
                .map(each -> new Option(each.account().toString(), each.name()))
                .toList()
            : List.<Option>of());
    model.addAttribute("me", me.id());
    model.addAttribute("handles", handles);
    model.addAttribute("filerName", filer == null ? null : filer.name());
    model.addAttribute("filerPhone", filer == null ? null : filer.phone());
    model.addAttribute(
        "unmask",
        masked && me.may(Act.UNMASK_PERSONS) ? details.complaint().path() + "/unmasking" : null);
    model.addAttribute("purposes", Option.all(Purpose.class));
    model.addAttribute("input", input);
    return "complaint/show";
  }
}

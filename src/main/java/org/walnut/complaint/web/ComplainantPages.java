package org.walnut.complaint.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseBody;
import org.walnut.access.Act;
import org.walnut.access.Needs;
import org.walnut.access.Person;
import org.walnut.complaint.Complainants;
import org.walnut.filer.Filer;
import org.walnut.privacy.Unmasking;
import org.walnut.web.Input;

/** Who complained, in the clear, for somebody who says what for. */
@Controller
class ComplainantPages {

  private final Complainants complainants;
  private final ComplaintPageModel page;

  ComplainantPages(Complainants complainants, ComplaintPageModel page) {
    this.complainants = complainants;
    this.page = page;
  }

  /** Answers the page itself and not a way to it: name and phone are shown whole this once. */
  @PostMapping("/complaints/{id}/unmasking")
  @Needs(Act.UNMASK_PERSONS)
  String unmask(
      @PathVariable UUID id, Input input, Person me, Model model, HttpServletResponse response) {
    return input.tried(
        given -> {
          var filer = complainants.whole(id, given.as(Unmasking.class), me);
          response.setHeader("Cache-Control", "no-store");
          return page.whole(id, filer, me, model);
        },
        again -> page.fill(id, again, me, model));
  }

  /** Whoever loads the page again, or in the other language, gets it masked. */
  @GetMapping("/complaints/{id}/unmasking")
  @Needs(Act.READ_COMPLAINTS)
  String masked(@PathVariable UUID id) {
    return "redirect:/complaints/" + id;
  }

  @PostMapping("/api/v1/complaints/{id}/unmasking")
  @Needs(Act.UNMASK_PERSONS)
  @ResponseBody
  Filer unmask(@PathVariable UUID id, @RequestBody Unmasking unmasking, Person me) {
    return complainants.whole(id, unmasking, me);
  }
}

package org.walnut.standard.web;

import static org.walnut.web.Words.t;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.walnut.access.Act;
import org.walnut.access.Needs;
import org.walnut.access.Person;
import org.walnut.standard.Acknowledgements;

/** The buttons by which people say that they know a standard, and are reminded to. */
@Controller
class AcknowledgementPages {

  private final Acknowledgements acknowledgements;

  AcknowledgementPages(Acknowledgements acknowledgements) {
    this.acknowledgements = acknowledgements;
  }

  @PostMapping("/standards/{id}/versions/{number}/acknowledgement")
  @Needs(Act.READ_STANDARDS)
  String acknowledge(
      @PathVariable UUID id, @PathVariable int number, Person me, RedirectAttributes flash) {
    acknowledgements.acknowledge(id, number, me);
    flash.addFlashAttribute("notice", t("standard.acknowledged"));
    return "redirect:/standards/" + id;
  }

  @PostMapping("/standards/{id}/reminder")
  @Needs(Act.KEEP_STANDARDS)
  String remind(@PathVariable UUID id, Person me, RedirectAttributes flash) {
    flash.addFlashAttribute("notice", t("standard.reminded", acknowledgements.remind(id, me)));
    return "redirect:/standards/" + id;
  }
}

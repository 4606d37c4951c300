package org.walnut.household.web;

import static org.walnut.web.Words.t;

import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.walnut.access.Act;
import org.walnut.access.Needs;
import org.walnut.access.Person;
import org.walnut.files.Evidence;
import org.walnut.files.EvidenceCard;
import org.walnut.files.NewEvidence;
import org.walnut.household.HouseholdPapers;
import org.walnut.household.Households;
import org.walnut.web.Input;
import org.walnut.web.Picture;

/** The photographs and papers about a household, and the form by which one more is brought. */
@Controller
class EvidencePages {

  private final Households households;
  private final Evidence evidence;

  EvidencePages(Households households, Evidence evidence) {
    this.households = households;
    this.evidence = evidence;
  }

  @GetMapping("/households/{id}/evidence")
  @Needs(Act.READ_HOUSEHOLDS)
  String show(@PathVariable UUID id, Person me, Model model) {
    return page(id, Input.empty(), me, model);
  }

  @PostMapping("/households/{id}/evidence")
  @Needs(Act.REGISTER_HOUSEHOLDS)
  String bring(@PathVariable UUID id, Input input, Person me, RedirectAttributes flash, Model model)
      throws IOException {
    var card = households.card(id, me);
    return input.tried(
        given -> {
          evidence.attach(
              new Evidence.Subject(HouseholdPapers.EVIDENCE, id, card.code()),
              Evidence.Brought.of(given.file("file")),
              given.as(NewEvidence.class),
              Act.READ_HOUSEHOLDS,
              me);
          flash.addFlashAttribute("notice", t("files.evidence.brought"));
          return "redirect:/households/" + id + "/evidence";
        },
        again -> page(id, again, me, model));
  }

  private String page(UUID id, Input input, Person me, Model model) {
    var card = households.card(id, me);
    model.addAttribute("path", "/households/" + id);
    model.addAttribute("name", card.headName() + " · " + card.code());
    model.addAttribute("pictures", pictures(id));
    model.addAttribute("mayRegister", me.may(Act.REGISTER_HOUSEHOLDS));
    model.addAttribute("input", input);
    return "household/evidence";
  }

  private List<Picture> pictures(UUID household) {
    return evidence.of(HouseholdPapers.EVIDENCE, household).stream()
        .map(EvidenceCard::picture)
        .toList();
  }
}

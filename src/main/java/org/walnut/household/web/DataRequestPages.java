package org.walnut.household.web;

import static org.walnut.web.Words.t;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.walnut.access.Act;
import org.walnut.access.Needs;
import org.walnut.access.Person;
import org.walnut.household.Households;
import org.walnut.privacy.DataSubject;
import org.walnut.privacy.SubjectRequests;
import org.walnut.privacy.Wish;

/** At the counter: a member of a household asks to see the own data, or to have it erased. */
@Controller
class DataRequestPages {

  private final Households households;
  private final SubjectRequests requests;

  DataRequestPages(Households households, SubjectRequests requests) {
    this.households = households;
    this.requests = requests;
  }

  @PostMapping("/households/{id}/data-requests")
  @Needs(Act.REGISTER_HOUSEHOLDS)
  String file(@PathVariable UUID id, @RequestParam Wish wish, Person me, RedirectAttributes flash) {
    var card = households.card(id, me);
    requests.file(wish, new DataSubject(DataSubject.Kind.HOUSEHOLD, id), card.code(), me);
    flash.addFlashAttribute("notice", t("privacy.request.filed"));
    return "redirect:/households/" + id + "/consents";
  }
}

package org.walnut.stock.web;

import static org.walnut.web.Words.t;

import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.walnut.access.Act;
import org.walnut.access.Needs;
import org.walnut.access.Person;
import org.walnut.approval.ApprovalAsked;
import org.walnut.approval.NewApproval;
import org.walnut.shared.InvalidInput;
import org.walnut.stock.WriteOffs;
import org.walnut.web.Input;

/** Where the write-off of a lot is asked for. */
@Controller
class WriteOffPages {

  private final LotScreens screens;
  private final WriteOffs writeOffs;

  WriteOffPages(LotScreens screens, WriteOffs writeOffs) {
    this.screens = screens;
    this.writeOffs = writeOffs;
  }

  @GetMapping("/stock/lots/{id}/write-off")
  @Needs(Act.WRITE_OFF_LOTS)
  String form(@PathVariable UUID id, Person me, Model model) {
    return form(id, me, Input.empty(), model);
  }

  @PostMapping("/stock/lots/{id}/write-off")
  @Needs(Act.WRITE_OFF_LOTS)
  String ask(@PathVariable UUID id, Input input, Person me, RedirectAttributes flash, Model model) {
    try {
      var lot = screens.lot(me.scope(), id).id();
      var approval = writeOffs.ask(lot, input.as(NewApproval.class), me);
      flash.addFlashAttribute("notice", t("approval.wasAsked"));
      return "redirect:/approvals/" + approval;
    } catch (InvalidInput invalid) {
      return form(id, me, input.with(invalid), model);
    }
  }

  @PostMapping("/api/v1/lots/{id}/write-off")
  @Needs(Act.WRITE_OFF_LOTS)
  ResponseEntity<ApprovalAsked> ask(
      @PathVariable UUID id, @RequestBody NewApproval wish, Person me) {
    return ApprovalAsked.answer(writeOffs.ask(screens.lot(me.scope(), id).id(), wish, me));
  }

  private String form(UUID id, Person me, Input input, Model model) {
    model.addAttribute("lot", LotRow.of(screens.lot(me.scope(), id)));
    model.addAttribute("input", input);
    return "stock/write-off";
  }
}

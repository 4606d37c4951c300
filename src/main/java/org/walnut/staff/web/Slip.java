package org.walnut.staff.web;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.walnut.staff.Invited;
import org.walnut.web.Show;

/** An invitation as it is shown this once, to be printed or sent to the person. */
public record Slip(UUID account, String address, Instant expiresAt) implements Serializable {

  private static final String FLASH = "slip";

  /** Goes on to the page that shows it. */
  static String hand(Invited invited, RedirectAttributes flash) {
    flash.addFlashAttribute(FLASH, of(invited));
    return "redirect:/accounts/" + invited.account() + "/invitation";
  }

  static Slip of(Invited invited) {
    var address =
        ServletUriComponentsBuilder.fromCurrentContextPath()
            .path("/invitation/{token}")
            .buildAndExpand(invited.token())
            .toUriString();
    return new Slip(invited.account(), address, invited.expiresAt());
  }

  public String until() {
    return Show.time(expiresAt);
  }
}

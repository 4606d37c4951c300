package org.walnut.sandbox.web;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.walnut.access.Open;
import org.walnut.sandbox.SandboxPhones;
import org.walnut.sandbox.Trouble;
import org.walnut.shared.NotFound;
import org.walnut.web.Cursor;

/** The screens of the phones that Walnut is tried with; closed where texts go to real ones. */
@Controller
@RequestMapping("/sandbox/phone/{county}")
class PhonePages {

  private final SandboxPhones phones;
  private final PhoneScreens screens;

  PhonePages(SandboxPhones phones, PhoneScreens screens) {
    this.phones = phones;
    this.screens = screens;
  }

  @ModelAttribute
  void open(@PathVariable String county, Model model) {
    if (phones.closed()) {
      throw new NotFound("sandbox.phone.title", county);
    }
    model.addAttribute("path", "/sandbox/phone/" + county);
  }

  @GetMapping
  @Open
  String list(@RequestParam(defaultValue = "") String q, Cursor cursor, Model model) {
    model.addAttribute("phones", screens.phones(q.strip(), cursor));
    model.addAttribute("q", q.strip());
    model.addAttribute("trouble", phones.trouble());
    return "sandbox/phones";
  }

  @GetMapping("/{phone}")
  @Open
  String show(@PathVariable UUID phone, Cursor cursor, Model model) {
    var number =
        screens.number(phone).orElseThrow(() -> new NotFound("sandbox.phone.title", phone));
    model.addAttribute("number", number);
    model.addAttribute("texts", screens.texts(phone, cursor));
    return "sandbox/phone";
  }

  @PostMapping("/trouble")
  @Open
  String be(@PathVariable String county, @RequestParam Trouble trouble) {
    phones.be(trouble);
    return "redirect:/sandbox/phone/" + county;
  }
}

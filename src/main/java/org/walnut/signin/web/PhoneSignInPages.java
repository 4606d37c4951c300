package org.walnut.signin.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.constraints.Size;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.walnut.access.CountyList;
import org.walnut.access.Open;
import org.walnut.shared.DivisionCode;
import org.walnut.shared.InvalidInput;
import org.walnut.signin.CodePurpose;
import org.walnut.signin.PhoneCodes;
import org.walnut.signin.PhoneNumber;
import org.walnut.tenancy.Tenancy;
import org.walnut.web.Input;
import org.walnut.web.Option;
import org.walnut.web.SafeCookie;

/** Where villagers and buyers ask for a code to come in with. */
@Controller
class PhoneSignInPages {

  /** Which phone, and of which county it is. */
  record PhoneForm(DivisionCode county, @Size(max = 30) String phone) {}

  private final PhoneCodes codes;
  private final CountyList counties;

  PhoneSignInPages(PhoneCodes codes, ObjectProvider<CountyList> counties) {
    this.codes = codes;
    this.counties = counties.getIfAvailable(() -> Map::of);
  }

  @GetMapping("/sign-in/phone")
  @Open
  String form(
      @RequestParam(required = false) @Nullable String over,
      HttpServletRequest request,
      Model model) {
    var all = counties.counties().keySet();
    var county =
        all.size() == 1
            ? all.iterator().next()
            : SafeCookie.read(request, "walnut_county").orElse("");
    model.addAttribute("over", over != null);
    return form(model, Input.of(Map.of("county", county)));
  }

  /** Whoever it is, the answer is the same. */
  @PostMapping("/sign-in/phone")
  @Open
  String ask(Input input, HttpServletRequest request, Model model) {
    try {
      var form = input.as(PhoneForm.class);
      var phone = PhoneNumber.read("phone", form.phone());
      var county = form.county().county().value();
      if (!counties.counties().containsKey(county)) {
        throw InvalidInput.at("county", "access.fault.county");
      }
      var asked =
          Tenancy.within(
              county, () -> codes.ask(CodePurpose.SIGN_IN, phone, null, Origins.of(request)));
      AskedCodes.keep(request.getSession(), asked);
      return "redirect:/sign-in/code";
    } catch (InvalidInput bad) {
      model.addAttribute("over", false);
      return form(model, input.with(bad));
    }
  }

  private String form(Model model, Input input) {
    model.addAttribute("input", input);
    model.addAttribute(
        "counties",
        counties.counties().entrySet().stream()
            .map(each -> new Option(each.getKey(), each.getValue()))
            .toList());
    return "signin/phone";
  }
}

package org.walnut.signin.web;

import static org.walnut.web.Words.t;

import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.walnut.access.Accounts;
import org.walnut.access.CountyList;
import org.walnut.access.NewAccount;
import org.walnut.access.Open;
import org.walnut.access.Role;
import org.walnut.access.Scope;
import org.walnut.shared.Ids;
import org.walnut.shared.InvalidInput;
import org.walnut.tenancy.Tenancy;
import org.walnut.web.Input;
import org.walnut.web.Option;

/** Where a city buyer opens an account. */
@Controller
class SignUpPages {

  private final Accounts accounts;
  private final CountyList counties;

  SignUpPages(Accounts accounts, ObjectProvider<CountyList> counties) {
    this.accounts = accounts;
    this.counties = counties.getIfAvailable(() -> Map::of);
  }

  @GetMapping("/sign-up")
  @Open
  String form(@RequestParam(defaultValue = "") String county, Model model) {
    return form(model, Input.of(Map.of("county", county)));
  }

  @PostMapping("/sign-up")
  @Open
  String open(Input input, Model model, RedirectAttributes flash) {
    try {
      var wanted = input.as(SignUp.class);
      var county = wanted.county().county().value();
      if (!counties.counties().containsKey(county)) {
        throw InvalidInput.at("county", "access.fault.county");
      }
      Tenancy.within(county, () -> accounts.open(buyer(wanted, county)));
      flash.addFlashAttribute("notice", t("access.signUp.done"));
      return "redirect:/sign-in";
    } catch (InvalidInput bad) {
      return form(model, input.with(bad));
    }
  }

  private static NewAccount buyer(SignUp wanted, String county) {
    return new NewAccount(
        Ids.next(),
        wanted.login(),
        wanted.password(),
        wanted.displayName(),
        Role.BUYER,
        new Scope(Scope.Kind.SELF, county, null));
  }

  private String form(Model model, Input input) {
    model.addAttribute("input", input);
    model.addAttribute(
        "counties",
        counties.counties().entrySet().stream()
            .map(each -> new Option(each.getKey(), each.getValue()))
            .toList());
    return "signin/sign-up";
  }
}

package org.walnut.signin.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.walnut.access.Open;
import org.walnut.access.Person;
import org.walnut.shared.InvalidInput;
import org.walnut.signin.AccountPhones;
import org.walnut.signin.PhoneBuyers;
import org.walnut.signin.PhoneCodes;
import org.walnut.signin.PhoneNumber;
import org.walnut.signin.Way;
import org.walnut.tenancy.Tenancy;
import org.walnut.web.Input;

/** Where somebody whose phone is shared, or not known yet, says who is coming in. */
@Controller
class WhoPages {

  private static final String ANEW = "redirect:/sign-in/phone?over";

  /** Which of them. */
  record Choice(UUID account) {}

  /** A buyer who is new here. */
  record NewBuyer(@Size(max = 40) String displayName) {}

  private final PhoneCodes codes;
  private final AccountPhones phones;
  private final PhoneBuyers buyers;
  private final Entrance entrance;

  WhoPages(PhoneCodes codes, AccountPhones phones, PhoneBuyers buyers, Entrance entrance) {
    this.codes = codes;
    this.phones = phones;
    this.buyers = buyers;
    this.entrance = entrance;
  }

  @GetMapping("/sign-in/who")
  @Open
  String who(HttpServletRequest request, Model model) {
    return proven(request, (phone, _) -> page(phones.owners(phone), Input.empty(), model));
  }

  @PostMapping("/sign-in/who")
  @Open
  String choose(Input input, HttpServletRequest request, HttpServletResponse response) {
    var wanted = input.as(Choice.class).account();
    return proven(
        request,
        (phone, _) ->
            phones.owners(phone).stream()
                .filter(person -> person.id().equals(wanted))
                .findFirst()
                .map(person -> enter(person, request, response))
                .orElse("redirect:/sign-in/who"));
  }

  @PostMapping("/sign-in/who/buyer")
  @Open
  String open(Input input, HttpServletRequest request, HttpServletResponse response, Model model) {
    return proven(
        request,
        (phone, county) -> {
          try {
            var name = input.as(NewBuyer.class).displayName();
            return enter(buyers.open(name, county, phone), request, response);
          } catch (InvalidInput bad) {
            return page(phones.owners(phone), input.with(bad), model);
          }
        });
  }

  /** In the county and for the phone that were proven; anew when that is long ago. */
  private String proven(HttpServletRequest request, BiFunction<PhoneNumber, String, String> work) {
    return ProvenPhone.of(request.getSession(false))
        .flatMap(known ->
            Tenancy.within(
                known.county(),
                () ->
                    codes
                        .proven(known.code())
                        .flatMap(phone -> Optional.of(work.apply(phone, known.county())))))
        .orElse(ANEW);
  }

  private String enter(Person person, HttpServletRequest request, HttpServletResponse response) {
    return "redirect:" + entrance.letIn(person, Way.CODE, request, response);
  }

  private static String page(List<Person> owners, Input input, Model model) {
    model.addAttribute("owners", owners.stream().map(PhoneOwner::of).toList());
    model.addAttribute("input", input);
    return "signin/who";
  }
}

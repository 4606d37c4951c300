package org.walnut.web;

import jakarta.validation.constraints.NotBlank;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.multipart.MultipartFile;
import org.walnut.access.Open;
import org.walnut.shared.DivisionCode;
import org.walnut.shared.InvalidInput;
import org.walnut.shared.Money;
import org.walnut.shared.NotFound;
import org.walnut.shared.Weight;

/** Pages and endpoints that only tests see. */
@Controller
@TestComponent
class TryOutPages {

  /** What the form asks for that is shown with a template of the house. */
  record Form(@NotBlank String displayName, @NotBlank String login) {}

  record Told(Money amount, Weight gross, DivisionCode village) {}

  @GetMapping("/try/broken")
  @Open
  String broken(Model model) {
    model.addAttribute("problem", "no problem at all");
    return "web/problem";
  }

  @GetMapping("/sign-up")
  @Open
  String form(Model model) {
    return form(model, Input.empty());
  }

  @PostMapping("/sign-up")
  @Open
  String form(Input input, Model model) {
    try {
      input.as(Form.class);
      return "redirect:/try/form";
    } catch (InvalidInput bad) {
      return form(model, input.with(bad));
    }
  }

  private static String form(Model model, Input input) {
    model.addAttribute("input", input);
    model.addAttribute("counties", List.of());
    return "signin/sign-up";
  }

  @GetMapping("/try/fails")
  @Open
  String fails() {
    throw new IllegalStateException("the secret inside");
  }

  @PostMapping("/try/upload")
  @Open
  String upload(@RequestParam MultipartFile sheet) {
    return "redirect:/try/form";
  }

  @GetMapping("/api/v1/try/{village}")
  @Open
  @ResponseBody
  Told told(@PathVariable DivisionCode village, @RequestParam(defaultValue = "1") Money amount) {
    return new Told(amount, new Weight(12500), village);
  }

  @GetMapping("/api/v1/try")
  @Open
  @ResponseBody
  Paged<String> list(Cursor cursor) {
    return Paged.of(
        List.of(cursor.isStart() ? "first" : String.valueOf(cursor.text(0)), "more"),
        1,
        row -> Cursor.of(row, 7));
  }

  @PostMapping("/api/v1/try")
  @Open
  ResponseEntity<Map<String, Object>> body(@RequestBody TryOut body) {
    if (body.name().equals("none")) {
      throw new NotFound("web.name", "none");
    }
    return ResponseEntity.created(URI.create("/api/v1/try/1"))
        .body(Map.of("name", body.name(), "members", body.members().size()));
  }

  @PostMapping("/api/v1/try/upload")
  @Open
  @ResponseBody
  Map<String, Object> uploaded(@RequestParam MultipartFile sheet) {
    return Map.of("size", sheet.getSize());
  }
}

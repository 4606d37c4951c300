package org.walnut.standard.web;

import static org.walnut.web.Words.t;

import java.io.IOException;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.walnut.access.Act;
import org.walnut.access.Needs;
import org.walnut.access.Person;
import org.walnut.files.Files;
import org.walnut.shared.InvalidInput;
import org.walnut.standard.NewPolicy;
import org.walnut.standard.Policies;
import org.walnut.standard.PolicyCategory;
import org.walnut.standard.PolicyLevel;
import org.walnut.web.Cursor;
import org.walnut.web.Input;
import org.walnut.web.Option;

/** The policies, and the form by which one is kept. */
@Controller
class PolicyPages {

  private final Policies policies;
  private final PolicyScreens screens;
  private final Files files;

  PolicyPages(Policies policies, PolicyScreens screens, Files files) {
    this.policies = policies;
    this.screens = screens;
    this.files = files;
  }

  @GetMapping("/policies")
  @Needs(Act.READ_STANDARDS)
  String list(
      @RequestParam(defaultValue = "") String q,
      @RequestParam(defaultValue = "") String level,
      @RequestParam(defaultValue = "") String category,
      @RequestParam(defaultValue = "false") boolean expired,
      Cursor cursor,
      Person me,
      Model model) {
    var filter = PolicyFilter.of(q, level, category, expired, false);
    model.addAttribute("policies", screens.page(filter, cursor));
    model.addAttribute("filter", filter);
    model.addAttribute("mayKeep", me.may(Act.KEEP_STANDARDS));
    choices(model);
    return "standard/policies";
  }

  @GetMapping("/policies/{id}")
  @Needs(Act.READ_STANDARDS)
  String show(@PathVariable UUID id, Model model) {
    model.addAttribute("policy", screens.one(id, false));
    return "standard/policy";
  }

  @GetMapping("/policies/new")
  @Needs(Act.KEEP_STANDARDS)
  String form(Model model) {
    return form(Input.of(Map.of("open", "true")), model);
  }

  @PostMapping("/policies")
  @Needs(Act.KEEP_STANDARDS)
  String keep(
      Input input,
      @RequestParam(name = "file", required = false) @Nullable MultipartFile document,
      Person me,
      RedirectAttributes flash,
      Model model)
      throws IOException {
    try {
      var policy = input.as(NewPolicy.class);
      var id = policies.keep(document(policy, document), me);
      flash.addFlashAttribute("notice", t("standard.policy.kept"));
      return "redirect:/policies/" + id;
    } catch (InvalidInput invalid) {
      return form(input.with(invalid), model);
    }
  }

  private NewPolicy document(NewPolicy policy, @Nullable MultipartFile document)
      throws IOException {
    if (document == null || document.isEmpty()) {
      return policy;
    }
    var name = Objects.requireNonNullElse(document.getOriginalFilename(), policy.number());
    var type = Objects.requireNonNullElse(document.getContentType(), "");
    var file = files.keep(name, type, document.getBytes(), Act.READ_STANDARDS);
    return new NewPolicy(
        policy.id(),
        policy.number(),
        policy.issuer(),
        policy.level(),
        policy.category(),
        policy.titleZh(),
        policy.titleEn(),
        policy.summaryZh(),
        policy.summaryEn(),
        policy.text(),
        policy.issuedOn(),
        policy.validFrom(),
        policy.validTo(),
        policy.open(),
        file,
        policy.replaces());
  }

  private String form(Input input, Model model) {
    model.addAttribute("input", input);
    model.addAttribute("replaced", screens.withoutSuccessor());
    choices(model);
    return "standard/policy-form";
  }

  private static void choices(Model model) {
    model.addAttribute("levels", Option.all(PolicyLevel.class));
    model.addAttribute("categories", Option.all(PolicyCategory.class));
  }
}

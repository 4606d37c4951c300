package org.walnut.standard.web;

import java.util.UUID;
import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.walnut.access.Open;
import org.walnut.files.Files;
import org.walnut.shared.NotFound;
import org.walnut.standard.PolicyCategory;
import org.walnut.standard.PolicyLevel;
import org.walnut.web.Cursor;
import org.walnut.web.Option;

/** The policies that everybody may read. */
@Controller
class PublicPolicyPages {

  private final PolicyScreens screens;
  private final Files files;

  PublicPolicyPages(PolicyScreens screens, Files files) {
    this.screens = screens;
    this.files = files;
  }

  @GetMapping("/public/{county:\\d{6}}/policies")
  @Open
  String list(
      @PathVariable String county,
      @RequestParam(defaultValue = "") String q,
      @RequestParam(defaultValue = "") String level,
      @RequestParam(defaultValue = "") String category,
      @RequestParam(defaultValue = "false") boolean expired,
      Cursor cursor,
      Model model) {
    var filter = PolicyFilter.of(q, level, category, expired, true);
    model.addAttribute("county", county);
    model.addAttribute("policies", screens.page(filter, cursor));
    model.addAttribute("filter", filter);
    model.addAttribute("levels", Option.all(PolicyLevel.class));
    model.addAttribute("categories", Option.all(PolicyCategory.class));
    return "standard/public-policies";
  }

  @GetMapping("/public/{county:\\d{6}}/policies/{id}")
  @Open
  String show(@PathVariable String county, @PathVariable UUID id, Model model) {
    model.addAttribute("county", county);
    model.addAttribute("policy", screens.one(id, true));
    return "standard/public-policy";
  }

  @GetMapping("/public/{county:\\d{6}}/policies/{id}/file")
  @Open
  ResponseEntity<Resource> file(@PathVariable String county, @PathVariable UUID id) {
    var file = screens.one(id, true).file();
    if (file == null) {
      throw new NotFound("files.kind", id);
    }
    var card = files.card(file);
    var name =
        ContentDisposition.attachment()
            .filename(card.name(), java.nio.charset.StandardCharsets.UTF_8);
    return ResponseEntity.ok()
        .contentType(MediaType.parseMediaType(card.mediaType()))
        .header(HttpHeaders.CONTENT_DISPOSITION, name.build().toString())
        .header("X-Content-Type-Options", "nosniff")
        .body(files.open(file));
  }
}

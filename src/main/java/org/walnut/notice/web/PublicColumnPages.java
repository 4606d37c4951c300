package org.walnut.notice.web;

import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
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
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.walnut.access.Open;
import org.walnut.files.Files;
import org.walnut.notice.PostingKind;
import org.walnut.shared.NotFound;
import org.walnut.web.Cursor;
import org.walnut.web.Input;
import org.walnut.web.Option;
import org.walnut.web.QrCode;

/** The public column, for everybody, without signing in. */
@Controller
class PublicColumnPages {

  private final PostingLists lists;
  private final PostingScreens screens;
  private final Files files;

  PublicColumnPages(PostingLists lists, PostingScreens screens, Files files) {
    this.lists = lists;
    this.screens = screens;
    this.files = files;
  }

  @GetMapping("/public/{county:\\d{6}}")
  @Open
  String list(@PathVariable String county, Input input, Cursor cursor, Model model) {
    var filter = input.as(PostingFilter.class);
    model.addAttribute("county", county);
    model.addAttribute("postings", lists.posted(filter, cursor));
    model.addAttribute("filter", filter);
    model.addAttribute("kinds", Option.all(PostingKind.class));
    model.addAttribute("towns", lists.towns());
    return "notice/public";
  }

  @GetMapping("/public/{county:\\d{6}}/postings/{code}")
  @Open
  String show(
      @PathVariable String county,
      @PathVariable String code,
      Model model,
      HttpServletResponse response) {
    return posting("notice/posting", county, code, model, response);
  }

  /** Large, for the notice board of a village, with a code that leads to the page. */
  @GetMapping("/public/{county:\\d{6}}/postings/{code}/print")
  @Open
  String print(
      @PathVariable String county,
      @PathVariable String code,
      Model model,
      HttpServletResponse response) {
    var address =
        ServletUriComponentsBuilder.fromCurrentContextPath()
            .path("/public/{county}/postings/{code}")
            .buildAndExpand(county, code)
            .toUriString();
    model.addAttribute("address", address);
    model.addAttribute("qr", QrCode.of(address));
    return posting("notice/print", county, code, model, response);
  }

  @GetMapping("/public/{county:\\d{6}}/postings/{code}/papers/{file}")
  @Open
  ResponseEntity<Resource> paper(
      @PathVariable String county, @PathVariable String code, @PathVariable UUID file) {
    if (!screens.hangs(code, file)) {
      throw new NotFound("files.kind", file);
    }
    var card = files.card(file);
    return ResponseEntity.ok()
        .contentType(MediaType.parseMediaType(card.mediaType()))
        .contentLength(card.sizeBytes())
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment()
                .filename(card.name(), StandardCharsets.UTF_8)
                .build()
                .toString())
        .header("X-Content-Type-Options", "nosniff")
        .body(files.open(file));
  }

  private String posting(
      String view, String county, String code, Model model, HttpServletResponse response) {
    var details = screens.posted(code);
    if (details.posting().ofPersons()) {
      response.setHeader("X-Robots-Tag", "noindex, noarchive, nosnippet");
      response.setHeader("Cache-Control", "no-store");
    }
    model.addAttribute("county", county);
    model.addAttribute("details", details);
    return view;
  }
}

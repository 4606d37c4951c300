package org.walnut.files.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Duration;
import java.util.UUID;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.walnut.access.Act;
import org.walnut.access.Needs;
import org.walnut.access.Person;
import org.walnut.files.FileCard;
import org.walnut.files.Files;
import org.walnut.files.Thumbnails;

/**
 * Where kept files are fetched. Pictures are shown, everything else is saved; nothing in a file can
 * run here.
 */
@Controller
class FilePages {

  private final Files files;
  private final Thumbnails thumbnails;

  FilePages(Files files, Thumbnails thumbnails) {
    this.files = files;
    this.thumbnails = thumbnails;
  }

  @GetMapping({"/files/{id}", "/api/v1/files/{id}/content"})
  @Needs(Act.SEE_DESK)
  ResponseEntity<Resource> fetch(@PathVariable UUID id, Person me) {
    var file = files.readable(id, me);
    return ResponseEntity.ok()
        .contentType(MediaType.parseMediaType(file.mediaType()))
        .contentLength(file.sizeBytes())
        .cacheControl(CacheControl.noStore())
        .header(HttpHeaders.CONTENT_DISPOSITION, disposition(file).toString())
        .header("X-Content-Type-Options", "nosniff")
        .header("Content-Security-Policy", "default-src 'none'; sandbox")
        .body(files.open(id));
  }

  /** A small picture; it does not change, for its file does not. */
  @GetMapping({"/files/{id}/thumbnail", "/api/v1/files/{id}/thumbnail"})
  @Needs(Act.SEE_DESK)
  ResponseEntity<Resource> thumbnail(
      @PathVariable UUID id, @RequestParam(defaultValue = "160") int size, Person me) {
    files.readable(id, me);
    return ResponseEntity.ok()
        .contentType(MediaType.IMAGE_JPEG)
        .cacheControl(CacheControl.maxAge(Duration.ofHours(1)).cachePrivate())
        .header("X-Content-Type-Options", "nosniff")
        .header("Content-Security-Policy", "default-src 'none'; sandbox")
        .body(thumbnails.of(id, size));
  }

  @GetMapping("/files/{id}/view")
  @Needs(Act.SEE_DESK)
  String view(@PathVariable UUID id, Person me, Model model) {
    model.addAttribute("file", files.readable(id, me));
    return "files/view";
  }

  private static ContentDisposition disposition(FileCard file) {
    var shown = file.mediaType().startsWith("image/");
    return (shown ? ContentDisposition.inline() : ContentDisposition.attachment())
        .filename(file.name(), UTF_8)
        .build();
  }
}

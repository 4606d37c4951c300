package org.walnut.files.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.UUID;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.walnut.access.Act;
import org.walnut.access.Needs;
import org.walnut.access.Person;
import org.walnut.files.FileCard;
import org.walnut.files.Files;
import org.walnut.shared.NotFound;

/**
 * Where kept files are fetched. Pictures are shown, everything else is saved; nothing in a file can
 * run here.
 */
@Controller
class FilePages {

  private final Files files;

  FilePages(Files files) {
    this.files = files;
  }

  @GetMapping({"/files/{id}", "/api/v1/files/{id}/content"})
  @Needs(Act.SEE_DESK)
  ResponseEntity<Resource> fetch(@PathVariable UUID id, Person me) {
    var file = files.card(id);
    if (!me.may(file.reader())) {
      throw new NotFound("files.kind", id);
    }
    return ResponseEntity.ok()
        .contentType(MediaType.parseMediaType(file.mediaType()))
        .contentLength(file.sizeBytes())
        .cacheControl(CacheControl.noStore())
        .header(HttpHeaders.CONTENT_DISPOSITION, disposition(file).toString())
        .header("X-Content-Type-Options", "nosniff")
        .header("Content-Security-Policy", "default-src 'none'; sandbox")
        .body(files.open(id));
  }

  private static ContentDisposition disposition(FileCard file) {
    var shown = file.mediaType().startsWith("image/");
    return (shown ? ContentDisposition.inline() : ContentDisposition.attachment())
        .filename(file.name(), UTF_8)
        .build();
  }
}

package org.walnut.files.web;

import java.net.URI;
import java.util.UUID;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.walnut.access.Act;
import org.walnut.access.Needs;
import org.walnut.access.Person;
import org.walnut.files.FileCard;
import org.walnut.files.Files;

/** Files for programs: the body of the request is the file itself. */
@RestController
@RequestMapping("/api/v1/files")
class FileApi {

  private final Files files;

  FileApi(Files files) {
    this.files = files;
  }

  @PostMapping
  @Needs(Act.SEE_DESK)
  ResponseEntity<FileCard> keep(
      @RequestParam String name,
      @RequestHeader(HttpHeaders.CONTENT_TYPE) String mediaType,
      @RequestBody byte[] content) {
    var id = files.keep(name, mediaType, content);
    return ResponseEntity.created(URI.create("/api/v1/files/" + id)).body(files.card(id));
  }

  @GetMapping("/{id}")
  @Needs(Act.SEE_DESK)
  FileCard card(@PathVariable UUID id, Person me) {
    return files.readable(id, me);
  }
}

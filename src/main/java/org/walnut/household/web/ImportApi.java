package org.walnut.household.web;

import java.io.IOException;
import java.net.URI;
import java.util.UUID;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import org.walnut.access.Act;
import org.walnut.access.Needs;
import org.walnut.access.Person;
import org.walnut.household.RegisterImports;
import org.walnut.web.Cursor;
import org.walnut.web.FileReading;
import org.walnut.web.Paged;

/** Register files for programs: the file as a part of a form, or as the body itself. */
@RestController
@RequestMapping("/api/v1/households/imports")
class ImportApi {

  private static final String XLSX =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  private final RegisterImports imports;
  private final ImportScreens screens;

  ImportApi(RegisterImports imports, ImportScreens screens) {
    this.imports = imports;
    this.screens = screens;
  }

  @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
  @Needs(Act.REGISTER_HOUSEHOLDS)
  ResponseEntity<FileReading> read(
      @RequestParam MultipartFile file,
      @RequestParam(defaultValue = "false") boolean trial,
      Person me)
      throws IOException {
    return made(imports.read(SentFile.name(file), file.getBytes(), trial, me), me);
  }

  @PostMapping(consumes = {"text/csv", XLSX})
  @Needs(Act.REGISTER_HOUSEHOLDS)
  ResponseEntity<FileReading> read(
      @RequestBody byte[] file,
      @RequestParam(defaultValue = "register") String name,
      @RequestParam(defaultValue = "false") boolean trial,
      Person me) {
    return made(imports.read(name, file, trial, me), me);
  }

  @GetMapping
  @Needs(Act.REGISTER_HOUSEHOLDS)
  Paged<FileReading> list(Cursor cursor, Person me) {
    return screens.list(me.scope(), cursor);
  }

  @GetMapping("/{id}")
  @Needs(Act.REGISTER_HOUSEHOLDS)
  FileReading report(@PathVariable UUID id, Person me) {
    return screens.report(id, me.scope());
  }

  @GetMapping("/{id}/rows")
  @Needs(Act.REGISTER_HOUSEHOLDS)
  Paged<ImportRow> rows(
      @PathVariable UUID id,
      @RequestParam(defaultValue = "false") boolean refused,
      Cursor cursor,
      Person me) {
    return screens.rows(screens.report(id, me.scope()).id(), refused, cursor);
  }

  private ResponseEntity<FileReading> made(UUID id, Person me) {
    return ResponseEntity.created(URI.create("/api/v1/households/imports/" + id))
        .body(screens.report(id, me.scope()));
  }
}

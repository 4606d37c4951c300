package org.walnut.office.web;

import java.net.URI;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.walnut.access.Act;
import org.walnut.access.Needs;
import org.walnut.access.Person;
import org.walnut.office.Closing;
import org.walnut.office.NewOffice;
import org.walnut.office.OfficeChange;
import org.walnut.office.Offices;
import org.walnut.shared.DivisionCode;
import org.walnut.web.Cursor;
import org.walnut.web.Paged;

/** Offices for programs. */
@RestController
@RequestMapping("/api/v1/offices")
class OfficeApi {

  private final Offices offices;
  private final OfficeLists lists;
  private final OfficeScreens screens;

  OfficeApi(Offices offices, OfficeLists lists, OfficeScreens screens) {
    this.offices = offices;
    this.lists = lists;
    this.screens = screens;
  }

  @GetMapping
  @Needs(Act.READ_OFFICES)
  Paged<OfficeRow> list(
      @RequestParam(defaultValue = "") String q,
      @RequestParam(defaultValue = "") String kind,
      @RequestParam(required = false) @Nullable DivisionCode town,
      @RequestParam(defaultValue = "false") boolean vacant,
      Cursor cursor) {
    return lists.page(OfficeFilter.of(q, kind, town, vacant), cursor);
  }

  @GetMapping("/{id}")
  @Needs(Act.READ_OFFICES)
  OfficeJson show(@PathVariable UUID id) {
    return OfficeJson.of(screens.details(id));
  }

  @PostMapping
  @Needs(Act.KEEP_OFFICES)
  ResponseEntity<OfficeJson> establish(@RequestBody NewOffice office, Person me) {
    var id = offices.establish(office, me);
    return ResponseEntity.created(URI.create("/api/v1/offices/" + id)).body(show(id));
  }

  @PostMapping("/{id}/change")
  @Needs(Act.KEEP_OFFICES)
  OfficeJson change(@PathVariable UUID id, @RequestBody OfficeChange change, Person me) {
    offices.change(id, change, me);
    return show(id);
  }

  @PostMapping("/{id}/closing")
  @Needs(Act.KEEP_OFFICES)
  OfficeJson close(@PathVariable UUID id, @RequestBody Closing closing, Person me) {
    offices.close(id, closing, me);
    return show(id);
  }
}

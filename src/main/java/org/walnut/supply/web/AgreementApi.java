package org.walnut.supply.web;

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
import org.walnut.supply.AgreementState;
import org.walnut.supply.Agreements;
import org.walnut.supply.NewAgreement;
import org.walnut.web.Cursor;
import org.walnut.web.Paged;

/** Agreements for programs. */
@RestController
@RequestMapping("/api/v1/agreements")
class AgreementApi {

  private final Agreements agreements;
  private final AgreementScreens screens;

  AgreementApi(Agreements agreements, AgreementScreens screens) {
    this.agreements = agreements;
    this.screens = screens;
  }

  @GetMapping
  @Needs(Act.READ_AGREEMENTS)
  Paged<AgreementJson> list(
      @RequestParam(defaultValue = "") String q,
      @RequestParam(required = false) @Nullable AgreementState state,
      Cursor cursor,
      Person me) {
    return screens.list(me.scope(), q, state, cursor);
  }

  @GetMapping("/{id}")
  @Needs(Act.READ_AGREEMENTS)
  AgreementJson one(@PathVariable UUID id, Person me) {
    return screens.agreement(me.scope(), id);
  }

  @PostMapping
  @Needs(Act.SIGN_AGREEMENTS)
  ResponseEntity<AgreementJson> sign(@RequestBody NewAgreement body, Person me) {
    var id = agreements.sign(body, me);
    return ResponseEntity.created(URI.create("/api/v1/agreements/" + id))
        .body(screens.agreement(me.scope(), id));
  }

  @PostMapping("/{id}/fulfilment")
  @Needs(Act.SIGN_AGREEMENTS)
  AgreementJson fulfil(@PathVariable UUID id, Person me) {
    agreements.fulfil(id, me);
    return screens.agreement(me.scope(), id);
  }

  @PostMapping("/{id}/ending")
  @Needs(Act.SIGN_AGREEMENTS)
  AgreementJson end(@PathVariable UUID id, @RequestBody Reason body, Person me) {
    agreements.end(id, body.why(), me);
    return screens.agreement(me.scope(), id);
  }
}

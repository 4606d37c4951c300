package org.walnut.signin.web;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.walnut.access.Person;
import org.walnut.access.SignedInOnly;
import org.walnut.access.Tokens;
import org.walnut.signin.OwnerProof;
import org.walnut.signin.Passkey;
import org.walnut.signin.Passkeys;
import org.walnut.signin.SecondProofs;
import org.walnut.signin.Sessions;
import org.walnut.signin.WaysIn;

/** A person's own sessions, passkeys and tokens, for programs. */
@RestController
@RequestMapping("/api/v1/my")
class MySignInApi {

  /** One session. */
  record SessionJson(
      UUID id,
      String way,
      String browser,
      String machine,
      String address,
      Instant begunAt,
      Instant lastUsedAt,
      Instant endsAt) {

    static SessionJson of(Sessions.Open session) {
      var visit = session.visit();
      return new SessionJson(
          visit.id(),
          visit.way().name(),
          visit.browser().name(),
          visit.machine().name(),
          visit.address(),
          visit.begun(),
          session.lastUsed(),
          visit.until());
    }
  }

  private final Sessions sessions;
  private final WaysIn ways;
  private final Passkeys passkeys;
  private final SecondProofs proofs;
  private final OwnerProof owner;
  private final Tokens tokens;

  MySignInApi(
      Sessions sessions,
      WaysIn ways,
      Passkeys passkeys,
      SecondProofs proofs,
      OwnerProof owner,
      Tokens tokens) {
    this.sessions = sessions;
    this.ways = ways;
    this.passkeys = passkeys;
    this.proofs = proofs;
    this.owner = owner;
    this.tokens = tokens;
  }

  @GetMapping("/sessions")
  @SignedInOnly
  List<SessionJson> sessions(Person me) {
    return sessions.of(me.id()).stream().map(SessionJson::of).toList();
  }

  @DeleteMapping("/sessions/{id}")
  @SignedInOnly
  ResponseEntity<Void> end(@PathVariable UUID id, Person me) {
    ways.end(me.id(), id);
    return ResponseEntity.noContent().build();
  }

  /** A program has no session itself, so this ends all, and its own token with the others. */
  @DeleteMapping("/sessions")
  @SignedInOnly
  ResponseEntity<Void> endAll(Person me) {
    ways.shut(me.id(), null);
    return ResponseEntity.noContent().build();
  }

  @GetMapping("/passkeys")
  @SignedInOnly
  List<Passkey> passkeys(Person me) {
    return passkeys.of(me);
  }

  /** The password comes along: a token alone does not take a way in away. */
  @PostMapping("/passkeys/{id}/removal")
  @SignedInOnly
  ResponseEntity<Void> remove(@PathVariable UUID id, @RequestBody CurrentForm form, Person me) {
    owner.require(me, form.text(), null);
    proofs.giveUp(me, id);
    return ResponseEntity.noContent().build();
  }

  @GetMapping("/tokens")
  @SignedInOnly
  List<Tokens.Live> tokens(Person me) {
    return tokens.of(me);
  }
}

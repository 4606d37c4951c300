package org.walnut.signin.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.walnut.access.Act;
import org.walnut.access.Open;
import org.walnut.access.Person;
import org.walnut.access.SignInNeeded;
import org.walnut.access.SignedInOnly;
import org.walnut.access.Tokens;
import org.walnut.shared.Forbidden;
import org.walnut.signin.SecondProofs;
import org.walnut.signin.SignIns;
import org.walnut.tenancy.Tenancy;

/** Gives programs a bearer token for a login and password, and ends it. */
@RestController
@RequestMapping("/api/v1/tokens")
class TokenApi {

  private static final int USUAL_DAYS = 30;

  /** A new token. Its text is shown this once. */
  public record Token(
      UUID id,
      String token,
      String tokenType,
      Instant expiresAt,
      String county,
      List<String> acts) {}

  private final SignIns signIns;
  private final SecondProofs proofs;
  private final Tokens tokens;

  TokenApi(SignIns signIns, SecondProofs proofs, Tokens tokens) {
    this.signIns = signIns;
    this.proofs = proofs;
    this.tokens = tokens;
  }

  @PostMapping
  @Open
  ResponseEntity<Token> issue(@RequestBody NewToken wanted, HttpServletRequest request) {
    var given =
        signIns
            .byPassword(wanted.login(), wanted.password(), Origins.of(request))
            .map(person -> Tenancy.within(person.county(), () -> issued(person, wanted)))
            .orElseThrow(() -> new SignInNeeded("access.problem.wrongPassword"));
    return ResponseEntity.created(URI.create("/api/v1/tokens/" + given.id())).body(given);
  }

  @DeleteMapping("/{id}")
  @SignedInOnly
  ResponseEntity<Void> revoke(@PathVariable UUID id, Person me) {
    tokens.revoke(me, id);
    return ResponseEntity.noContent().build();
  }

  /** Who has to show more than the password makes tokens on a page, where that is asked for. */
  private Token issued(Person person, NewToken wanted) {
    if (proofs.asks(person)) {
      throw new Forbidden("signin.problem.tokenOnPage");
    }
    var life = Duration.ofDays(wanted.days() == null ? USUAL_DAYS : wanted.days());
    var label = wanted.label() == null ? "" : wanted.label();
    var issued = tokens.issue(person, label, wanted.acts(), life);
    var acts = issued.acts().stream().map(Act::name).sorted().toList();
    return new Token(
        issued.id(), issued.token(), "Bearer", issued.expiresAt(), person.county(), acts);
  }
}

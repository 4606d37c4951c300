package org.walnut.staff.web;

import java.net.URI;
import java.time.Instant;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.walnut.access.AccountCard;
import org.walnut.access.AccountLife;
import org.walnut.access.Act;
import org.walnut.access.Needs;
import org.walnut.access.NewPost;
import org.walnut.access.NewStaff;
import org.walnut.access.Person;
import org.walnut.access.StaffAccounts;
import org.walnut.staff.HandOver;
import org.walnut.staff.HandOvers;
import org.walnut.staff.Invitations;
import org.walnut.staff.Vouching;

/** Staff accounts, for programs. */
@RestController
@RequestMapping("/api/v1/accounts")
class StaffApi {

  /** The account that was opened. */
  record Opened(UUID id) {}

  /** With this address its owner comes in, once; it is told this once. */
  record Link(String address, Instant expiresAt) {}

  private final StaffAccounts staff;
  private final AccountLife life;
  private final Invitations invitations;
  private final HandOvers handOvers;
  private final Vouching vouching;

  StaffApi(
      StaffAccounts staff,
      AccountLife life,
      Invitations invitations,
      HandOvers handOvers,
      Vouching vouching) {
    this.staff = staff;
    this.life = life;
    this.invitations = invitations;
    this.handOvers = handOvers;
    this.vouching = vouching;
  }

  @PostMapping
  @Needs(Act.MANAGE_ACCOUNTS)
  ResponseEntity<Opened> engage(@RequestBody NewStaff wanted) {
    return created(staff.engage(wanted));
  }

  @GetMapping("/{id}")
  @Needs(Act.MANAGE_ACCOUNTS)
  AccountCard show(@PathVariable UUID id) {
    return life.card(id);
  }

  /** A secret in the answer is never kept, so this call has no key; a second one ends the first. */
  @PostMapping("/{id}/invitation")
  @Needs(Act.MANAGE_ACCOUNTS)
  Link again(@PathVariable UUID id) {
    var slip = Slip.of(invitations.again(id));
    return new Link(slip.address(), slip.expiresAt());
  }

  @DeleteMapping("/{id}/invitation")
  @Needs(Act.MANAGE_ACCOUNTS)
  ResponseEntity<Void> withdraw(@PathVariable UUID id) {
    invitations.withdraw(id);
    return ResponseEntity.noContent().build();
  }

  @PostMapping("/{id}/closure")
  @Needs(Act.MANAGE_ACCOUNTS)
  AccountCard close(@PathVariable UUID id, @RequestBody NewReason reason) {
    life.close(id, reason.why());
    return life.card(id);
  }

  @PostMapping("/{id}/reopening")
  @Needs(Act.MANAGE_ACCOUNTS)
  AccountCard reopen(@PathVariable UUID id, @RequestBody NewReason reason) {
    life.reopen(id, reason.why());
    return life.card(id);
  }

  @PostMapping("/{id}/post")
  @Needs(Act.MANAGE_ACCOUNTS)
  AccountCard move(@PathVariable UUID id, @RequestBody NewPost post) {
    life.move(id, post);
    return life.card(id);
  }

  /** Another person than who let them in knows that it is they who come in. */
  @PostMapping("/{id}/vouching")
  @Needs(Act.APPROVE_DANGEROUS)
  AccountCard vouch(@PathVariable UUID id, Person me) {
    vouching.vouch(id, me);
    return life.card(id);
  }

  @PostMapping("/{id}/hand-over")
  @Needs(Act.MANAGE_ACCOUNTS)
  ResponseEntity<Opened> handOver(@PathVariable UUID id, @RequestBody HandOver to) {
    return created(handOvers.handOver(id, to).account());
  }

  private static ResponseEntity<Opened> created(UUID id) {
    return ResponseEntity.created(URI.create("/api/v1/accounts/" + id)).body(new Opened(id));
  }
}

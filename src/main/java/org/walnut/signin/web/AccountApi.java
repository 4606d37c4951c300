package org.walnut.signin.web;

import jakarta.validation.constraints.Size;
import java.net.URI;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.walnut.access.Act;
import org.walnut.access.Needs;
import org.walnut.access.NewPost;
import org.walnut.access.NewStaff;
import org.walnut.access.StaffAccounts;
import org.walnut.shared.InvalidInput;
import org.walnut.signin.AccountCare;
import org.walnut.signin.Invitations;
import org.walnut.signin.Invitee;
import org.walnut.signin.Successor;
import org.walnut.web.Cursor;
import org.walnut.web.Paged;

/** The county's accounts and invitations, for programs. */
@RestController
@RequestMapping("/api/v1")
class AccountApi {

  /** The account that was opened. */
  record Opened(UUID id) {}

  /** Whom to invite again. */
  record Again(@Nullable @Size(max = 11) String phone) {}

  private final AccountCards cards;
  private final AccountCare care;
  private final Invitations invitations;
  private final StaffAccounts staff;

  AccountApi(AccountCards cards, AccountCare care, Invitations invitations, StaffAccounts staff) {
    this.cards = cards;
    this.care = care;
    this.invitations = invitations;
    this.staff = staff;
  }

  @GetMapping("/accounts")
  @Needs(Act.MANAGE_ACCOUNTS)
  Paged<AccountCards.AccountCard> list(@RequestParam(defaultValue = "") String q, Cursor cursor) {
    return cards.list(q.strip(), cursor);
  }

  @GetMapping("/accounts/{id}")
  @Needs(Act.MANAGE_ACCOUNTS)
  AccountCards.AccountCard get(@PathVariable UUID id) {
    return cards.get(id);
  }

  /** With a password, for programs that move people over; people are invited. */
  @PostMapping("/accounts")
  @Needs(Act.MANAGE_ACCOUNTS)
  ResponseEntity<Opened> engage(@RequestBody NewStaff wanted) {
    if (wanted.password() == null) {
      throw InvalidInput.at("password", "signin.fault.inviteInstead");
    }
    var id = staff.engage(wanted);
    return ResponseEntity.created(URI.create("/api/v1/accounts/" + id)).body(new Opened(id));
  }

  @PostMapping("/accounts/{id}/closure")
  @Needs(Act.MANAGE_ACCOUNTS)
  AccountCards.AccountCard close(@PathVariable UUID id) {
    care.close(id);
    return cards.get(id);
  }

  @DeleteMapping("/accounts/{id}/closure")
  @Needs(Act.MANAGE_ACCOUNTS)
  AccountCards.AccountCard reopen(@PathVariable UUID id) {
    care.reopen(id);
    return cards.get(id);
  }

  @PutMapping("/accounts/{id}/post")
  @Needs(Act.MANAGE_ACCOUNTS)
  AccountCards.AccountCard move(@PathVariable UUID id, @RequestBody NewPost post) {
    care.move(id, post);
    return cards.get(id);
  }

  @DeleteMapping("/accounts/{id}/sessions")
  @Needs(Act.MANAGE_ACCOUNTS)
  ResponseEntity<Void> endSessions(@PathVariable UUID id) {
    care.endSessions(id);
    return ResponseEntity.noContent().build();
  }

  @PostMapping("/invitations")
  @Needs(Act.MANAGE_ACCOUNTS)
  ResponseEntity<Invitations.Issued> invite(@RequestBody Invitee invitee) {
    return issued(invitations.invite(invitee));
  }

  @PostMapping("/invitations/{account}")
  @Needs(Act.MANAGE_ACCOUNTS)
  ResponseEntity<Invitations.Issued> again(@PathVariable UUID account, @RequestBody Again again) {
    return issued(invitations.again(account, again.phone()));
  }

  @DeleteMapping("/invitations/{account}")
  @Needs(Act.MANAGE_ACCOUNTS)
  ResponseEntity<Void> withdraw(@PathVariable UUID account) {
    invitations.withdraw(account);
    return ResponseEntity.noContent().build();
  }

  @PostMapping("/invitations/{account}/hand-over")
  @Needs(Act.MANAGE_ACCOUNTS)
  ResponseEntity<Invitations.Issued> handOver(
      @PathVariable UUID account, @RequestBody Successor successor) {
    return issued(invitations.handOver(account, successor));
  }

  private static ResponseEntity<Invitations.Issued> issued(Invitations.Issued issued) {
    return ResponseEntity.created(URI.create("/api/v1/accounts/" + issued.account())).body(issued);
  }
}

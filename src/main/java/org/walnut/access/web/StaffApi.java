package org.walnut.access.web;

import java.net.URI;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.walnut.access.Act;
import org.walnut.access.Needs;
import org.walnut.access.NewStaff;
import org.walnut.access.StaffAccounts;

/** Gives accounts to staff, for programs. */
@RestController
@RequestMapping("/api/v1/accounts")
class StaffApi {

  /** The account that was opened. */
  record Opened(UUID id) {}

  private final StaffAccounts staff;

  StaffApi(StaffAccounts staff) {
    this.staff = staff;
  }

  @PostMapping
  @Needs(Act.MANAGE_ACCOUNTS)
  ResponseEntity<Opened> engage(@RequestBody NewStaff wanted) {
    var id = staff.engage(wanted);
    return ResponseEntity.created(URI.create("/api/v1/accounts/" + id)).body(new Opened(id));
  }
}

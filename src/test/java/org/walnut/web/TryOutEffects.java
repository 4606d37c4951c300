package org.walnut.web;

import java.net.URI;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.walnut.access.Accounts;
import org.walnut.access.NewAccount;
import org.walnut.access.Open;
import org.walnut.access.Role;
import org.walnut.access.Scope;
import org.walnut.house.InCheng;
import org.walnut.shared.Ids;
import org.walnut.shared.Refused;
import org.walnut.tenancy.Tenancy;

/** An endpoint that leaves a trace, and counts the traces. */
@RestController
@TestComponent
class TryOutEffects {

  private final Accounts accounts;
  private final JdbcClient db;
  private final TransactionTemplate transaction;

  record Effect(String name, @Nullable Boolean refuse, @Nullable Boolean breaks) {}

  TryOutEffects(Accounts accounts, JdbcClient db, PlatformTransactionManager transactions) {
    this.accounts = accounts;
    this.db = db;
    this.transaction = new TransactionTemplate(transactions);
  }

  @PostMapping("/api/v1/try/effects")
  @Open
  ResponseEntity<Map<String, String>> effect(@RequestBody Effect body) {
    var login = "e" + UUID.randomUUID().toString().substring(0, 8);
    var id =
        accounts.open(
            new NewAccount(
                Ids.next(),
                login,
                "a long password",
                body.name(),
                Role.BUYER,
                new Scope(Scope.Kind.SELF, InCheng.COUNTY, null)));
    if (Boolean.TRUE.equals(body.refuse())) {
      throw new Refused("web.problem.text.409");
    } else if (Boolean.TRUE.equals(body.breaks())) {
      throw new IllegalStateException("the secret inside");
    }
    return ResponseEntity.created(URI.create("/api/v1/try/" + id))
        .body(Map.of("id", id.toString(), "name", body.name()));
  }

  int of(String name) {
    return Tenancy.within(
        InCheng.COUNTY,
        () ->
            transaction.execute(_ ->
                db.sql("select count(*)::int from account where display_name = :name")
                    .param("name", name)
                    .query(Integer.class)
                    .single()));
  }
}

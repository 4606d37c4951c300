package org.walnut.payment;

import java.time.Clock;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.walnut.audit.Activities;
import org.walnut.shared.Ids;
import org.walnut.shared.InvalidInput;
import org.walnut.shared.Sql;

/** The account of the county at hand to which payers send money; without one, they cannot. */
@Service
@Transactional
public class TransferAccounts {

  private static final Pattern NUMBER = Pattern.compile("[0-9]{8,30}");

  private final JdbcClient db;
  private final Activities activities;
  private final Clock clock;

  TransferAccounts(JdbcClient db, Activities activities, Clock clock) {
    this.db = db;
    this.activities = activities;
    this.clock = clock;
  }

  @Transactional(readOnly = true)
  public Optional<TransferAccount> current() {
    return db.sql(
            "select holder, bank, account_no from transfer_account order by turn_no desc limit 1")
        .query((row, _) ->
            new TransferAccount(
                row.getString("holder"), row.getString("bank"), row.getString("account_no")))
        .optional();
  }

  /** Said again, the same account changes nothing. */
  public void be(NewTransferAccount wanted) {
    var number = wanted.number().replaceAll("[\\s-]", "");
    if (!NUMBER.matcher(number).matches()) {
      throw InvalidInput.at("number", "payment.account.form");
    }
    var account = new TransferAccount(wanted.holder().strip(), wanted.bank().strip(), number);
    if (current().filter(account::equals).isEmpty()) {
      insert(account);
      var end = number.substring(number.length() - 4);
      activities.record("payment.account", "payment", Ids.from("payment:account"), end, null);
    }
  }

  private void insert(TransferAccount account) {
    db.sql(
            """
            insert into transfer_account (turn_no, holder, bank, account_no, at)
            select coalesce(max(turn_no), 0) + 1, :holder, :bank, :number, :at
              from transfer_account
            """)
        .param("holder", account.holder())
        .param("bank", account.bank())
        .param("number", account.number())
        .param("at", Sql.utc(clock.instant()))
        .update();
  }
}

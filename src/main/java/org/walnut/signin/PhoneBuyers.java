package org.walnut.signin;

import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.walnut.access.Accounts;
import org.walnut.access.NewAccount;
import org.walnut.access.Person;
import org.walnut.access.Role;
import org.walnut.access.Scope;
import org.walnut.shared.Ids;
import org.walnut.shared.InvalidInput;

/** Opens accounts for buyers who come with nothing but their phone. */
@Service
public class PhoneBuyers {

  private final Accounts accounts;
  private final AccountPhones phones;

  PhoneBuyers(Accounts accounts, AccountPhones phones) {
    this.accounts = accounts;
    this.phones = phones;
  }

  /** The phone has been proven. */
  @Transactional
  public Person open(String displayName, String county, PhoneNumber phone) {
    if (displayName.isBlank()) {
      throw InvalidInput.at("displayName", "signin.fault.displayName");
    }
    var login = "b-" + UUID.randomUUID().toString().substring(0, 13);
    var account =
        accounts.open(
            new NewAccount(
                Ids.next(),
                login,
                null,
                displayName.strip(),
                Role.BUYER,
                new Scope(Scope.Kind.SELF, county, null)));
    phones.bind(account, Role.BUYER.bookName(account, login), phone);
    return accounts.person(account).orElseThrow();
  }
}

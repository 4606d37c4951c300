package org.walnut;

import java.security.SecureRandom;
import java.util.Base64;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import org.walnut.access.Accounts;
import org.walnut.access.CountyList;
import org.walnut.access.NewStaff;
import org.walnut.access.Role;
import org.walnut.access.StaffAccounts;
import org.walnut.tenancy.Tenancy;

/**
 * Without the named world nobody could come in: gives each county's centre two accounts and prints
 * their passwords, once. They are two since nobody does what is dangerous alone, and a colleague
 * whom the first let in does not count as a second.
 */
@Component
@ConditionalOnProperty(name = "walnut.first-logins", havingValue = "true")
class FirstLogins implements ApplicationRunner {

  private static final int RANDOM_BYTES = 12;

  private final Accounts accounts;
  private final StaffAccounts staff;
  private final CountyList counties;

  FirstLogins(Accounts accounts, StaffAccounts staff, CountyList counties) {
    this.accounts = accounts;
    this.staff = staff;
    this.counties = counties;
  }

  @Override
  public void run(ApplicationArguments arguments) {
    counties
        .counties()
        .forEach((county, name) ->
            Tenancy.within(
                county,
                () -> {
                  open("First", "centre-" + county, county, name);
                  open("Second", "centre-" + county + "-2", county, name + " 2");
                }));
  }

  private void open(String which, String login, String county, String name) {
    if (accounts.person(login).isEmpty()) {
      var random = new byte[RANDOM_BYTES];
      new SecureRandom().nextBytes(random);
      var password = Base64.getUrlEncoder().withoutPadding().encodeToString(random);
      staff.engage(new NewStaff(null, login, password, name, Role.COUNTY_STAFF, null, null));
      System.out.println(
          which + " login of " + county + ": " + login + " with the password " + password);
    }
  }
}

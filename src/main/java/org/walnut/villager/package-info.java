/**
 * Lets villagers look after their own household with nothing but a phone: what it delivered, what
 * it is owed and was paid, what it was told and consented to; and say yes or no to a statement.
 * Staff link the phones.
 *
 * <p>Come in through {@link org.walnut.villager.Villagers}. Owns no table: an account names its
 * household, the phone lies with sign-in.
 */
@NullMarked
@ApplicationModule(
    displayName = "Villagers",
    allowedDependencies = {
      "tenancy",
      "access",
      "audit",
      "privacy",
      "message",
      "signin",
      "county",
      "household",
      "stock",
      "supply",
      "settlement"
    })
package org.walnut.villager;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

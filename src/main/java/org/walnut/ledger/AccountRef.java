package org.walnut.ledger;

import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.walnut.shared.Ids;

/**
 * Names an account, which opens by itself when money first moves to or from it.
 *
 * @param label how people call the owner, kept when the account opens; not part of which account it
 *     is
 */
public record AccountRef(AccountKind kind, @Nullable UUID owner, @Nullable String label) {

  public AccountRef {
    if (kind.owned() == (owner == null)) {
      throw new IllegalArgumentException(
          "an account of kind " + kind + (owner == null ? " needs an owner" : " has no owner"));
    }
  }

  public AccountRef(AccountKind kind, @Nullable UUID owner) {
    this(kind, owner, null);
  }

  public static AccountRef household(UUID household) {
    return new AccountRef(AccountKind.HOUSEHOLD, household);
  }

  public static AccountRef shop(UUID carrier) {
    return new AccountRef(AccountKind.SHOP, carrier);
  }

  public static AccountRef buyers() {
    return new AccountRef(AccountKind.BUYERS, null);
  }

  public static AccountRef provider() {
    return new AccountRef(AccountKind.PROVIDER, null);
  }

  public static AccountRef wechat() {
    return new AccountRef(AccountKind.WECHAT, null);
  }

  public static AccountRef alipay() {
    return new AccountRef(AccountKind.ALIPAY, null);
  }

  public static AccountRef balance(UUID buyer) {
    return new AccountRef(AccountKind.BALANCE, buyer);
  }

  public static AccountRef drawer() {
    return new AccountRef(AccountKind.DRAWER, null);
  }

  public static AccountRef bank() {
    return new AccountRef(AccountKind.BANK, null);
  }

  public static AccountRef inTransit() {
    return new AccountRef(AccountKind.IN_TRANSIT, null);
  }

  public static AccountRef courier() {
    return new AccountRef(AccountKind.COURIER, null);
  }

  public static AccountRef packaging() {
    return new AccountRef(AccountKind.PACKAGING, null);
  }

  public static AccountRef fees() {
    return new AccountRef(AccountKind.FEES, null);
  }

  public AccountRef labelled(String label) {
    return new AccountRef(kind, owner, label);
  }

  /** The account's id, known before the account is. */
  public UUID id() {
    return Ids.from("account:" + kind + ":" + (owner == null ? "" : owner));
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof AccountRef that
        && kind == that.kind
        && Objects.equals(owner, that.owner);
  }

  @Override
  public int hashCode() {
    return Objects.hash(kind, owner);
  }
}

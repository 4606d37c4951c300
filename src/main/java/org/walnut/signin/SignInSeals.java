package org.walnut.signin;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.walnut.privacy.MarkKind;
import org.walnut.privacy.Marking;
import org.walnut.privacy.SealedColumn;
import org.walnut.privacy.SealedColumns;
import org.walnut.privacy.Seals;

/** The phones of this room stand sealed, with a mark by which equal ones are found. */
@Component
class SignInSeals implements SealedColumns {

  private static final SealedColumn ACCOUNT =
      SealedColumn.of("account_phone", "phone", "account_id")
          .marked(new Marking.Same(MarkKind.PHONE));
  private static final SealedColumn CODE =
      SealedColumn.of("phone_code", "phone", "id").marked(new Marking.Same(MarkKind.PHONE));

  private final Seals seals;

  SignInSeals(Seals seals) {
    this.seals = seals;
  }

  @Override
  public List<SealedColumn> columns() {
    return List.of(ACCOUNT, CODE);
  }

  byte[] mark(PhoneNumber phone) {
    return seals.mark(MarkKind.PHONE, phone.value());
  }

  byte[] sealForAccount(PhoneNumber phone, UUID account) {
    return seals.seal(ACCOUNT, phone.value(), account);
  }

  PhoneNumber ofAccount(byte[] sealed, UUID account) {
    return new PhoneNumber(seals.open(ACCOUNT, sealed, account));
  }

  byte[] sealForCode(PhoneNumber phone, UUID code) {
    return seals.seal(CODE, phone.value(), code);
  }

  PhoneNumber ofCode(byte[] sealed, UUID code) {
    return new PhoneNumber(seals.open(CODE, sealed, code));
  }
}

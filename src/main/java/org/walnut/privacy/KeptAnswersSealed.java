package org.walnut.privacy;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.List;
import org.springframework.stereotype.Component;
import org.walnut.web.AnswerSeal;

/** Seals the answers of the API that are kept for repeated calls; they hold what was shown. */
@Component
class KeptAnswersSealed implements AnswerSeal, SealedColumns {

  private static final SealedColumn BODY =
      SealedColumn.of("idempotency_key", "body", "account", "key").onceInTheClear();

  private final Seals seals;

  KeptAnswersSealed(Seals seals) {
    this.seals = seals;
  }

  @Override
  public List<SealedColumn> columns() {
    return List.of(BODY);
  }

  /** Every byte is a character here, so that any body comes back as it was. */
  @Override
  public byte[] seal(byte[] body, String account, String key) {
    return seals.seal(BODY, new String(body, ISO_8859_1), account, key);
  }

  @Override
  public byte[] open(byte[] sealed, String account, String key) {
    return seals.open(BODY, sealed, account, key).getBytes(ISO_8859_1);
  }
}

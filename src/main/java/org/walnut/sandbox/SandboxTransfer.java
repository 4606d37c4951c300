package org.walnut.sandbox;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.walnut.shared.Money;

/** A transfer of a merchant as the played WeChat Pay knows it. */
public record SandboxTransfer(
    UUID id,
    String billNo,
    String openid,
    Money amount,
    String remark,
    String notifyUrl,
    String state,
    @Nullable String why,
    Instant madeAt) {

  public boolean open() {
    return state.equals("WAIT_USER_CONFIRM");
  }
}

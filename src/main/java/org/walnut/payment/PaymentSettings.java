package org.walnut.payment;

import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How Walnut and the payment service work together.
 *
 * @param secret what both sign with; without one, a random one is made and kept in the data folder
 * @param providerUrl where the payment service is, to which {@code /{county}/payments} is added;
 *     without one, the sandbox
 * @param validFor how long the payer may take
 * @param transferValidFor how long a payer may take who sends it to our account at the bank
 * @param cashValidFor how long a payer may take who brings it to our counter
 * @param ways what payers may choose from, the usual way first
 */
@ConfigurationProperties("walnut.payment")
record PaymentSettings(
    @DefaultValue("") String secret,
    @DefaultValue("") String providerUrl,
    @DefaultValue("30m") Duration validFor,
    @DefaultValue("7d") Duration transferValidFor,
    @DefaultValue("3d") Duration cashValidFor,
    @DefaultValue({"SANDBOX", "WECHAT", "ALIPAY", "BANK_TRANSFER", "CASH", "BALANCE"})
        List<PayWay> ways) {

  Duration validFor(PayWay way) {
    return switch (way) {
      case SANDBOX, WECHAT, ALIPAY, BALANCE -> validFor;
      case BANK_TRANSFER -> transferValidFor;
      case CASH -> cashValidFor;
    };
  }
}

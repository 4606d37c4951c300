package org.walnut.settlement;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.walnut.house.InCheng;
import org.walnut.shop.Stall;
import org.walnut.supply.Valley;

/** A test of this room with households, a shop, buyers, and the sandbox as the payment service. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ApplicationModuleTest(
    mode = ApplicationModuleTest.BootstrapMode.ALL_DEPENDENCIES,
    extraIncludes = {
      "tenancy",
      "access",
      "audit",
      "figure",
      "county",
      "household",
      "ledger",
      "stock",
      "supply",
      "shop",
      "payment",
      "payout",
      "order",
      "sandbox"
    },
    webEnvironment = WebEnvironment.RANDOM_PORT)
@AutoConfigureMockMvc
@Import({Stall.class, Valley.class, Autumn.class, Bank.class})
@ExtendWith(InCheng.class)
@interface SettlementTest {}

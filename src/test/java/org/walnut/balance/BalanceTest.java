package org.walnut.balance;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.test.context.TestPropertySource;
import org.walnut.house.InCheng;

/** A test of this room over real HTTP, with the sandbox as the payment service. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ApplicationModuleTest(
    mode = ApplicationModuleTest.BootstrapMode.ALL_DEPENDENCIES,
    extraIncludes = {"tenancy", "access", "audit", "sandbox"},
    webEnvironment = WebEnvironment.RANDOM_PORT)
@TestPropertySource(
    properties = {"walnut.payment.secret=a secret for tests", "walnut.sandbox.first-pause=50ms"})
@Import(Purse.class)
@AutoConfigureMockMvc
@ExtendWith(InCheng.class)
public @interface BalanceTest {}

package org.walnut.payout;

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

/** A test of this room over real HTTP, with the sandbox as WeChat Pay. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ApplicationModuleTest(
    mode = ApplicationModuleTest.BootstrapMode.ALL_DEPENDENCIES,
    extraIncludes = {"tenancy", "access", "audit", "county", "sandbox"},
    webEnvironment = WebEnvironment.RANDOM_PORT)
@TestPropertySource(properties = "walnut.sandbox.first-pause=50ms")
@Import({PayoutFacts.class, PayoutClock.class, Till.class})
@AutoConfigureMockMvc
@ExtendWith(InCheng.class)
public @interface PayoutTest {}

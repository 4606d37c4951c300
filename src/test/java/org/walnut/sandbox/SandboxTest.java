package org.walnut.sandbox;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.test.context.TestPropertySource;
import org.walnut.house.RoomTest;

/** A test of this room, whose pauses are short. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@RoomTest
@TestPropertySource(
    properties = {
      "walnut.payment.secret=a secret for tests",
      "walnut.sms.secret=a secret for tests",
      "walnut.sandbox.first-pause=10ms"
    })
@interface SandboxTest {}

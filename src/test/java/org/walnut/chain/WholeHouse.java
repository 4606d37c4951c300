package org.walnut.chain;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.walnut.Walnut;

/**
 * A test of all of Walnut behind a real port, with a database of its own and nothing in it but the
 * counties. All such tests share one application, so each chain happens in a {@link Town} of its
 * own, and only one of these tests runs at a time; they run beside the tests of the rooms, since
 * they mostly wait for a browser.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Execution(ExecutionMode.CONCURRENT)
@ResourceLock("the whole house")
@SpringBootTest(
    classes = {Walnut.class, Staff.class},
    webEnvironment = WebEnvironment.RANDOM_PORT)
@interface WholeHouse {}

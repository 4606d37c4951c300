package org.walnut.files;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;
import org.walnut.house.RoomTest;

/** A test of this room with a scanner that says what it is told. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@RoomTest
@Import(TestScanner.class)
@TestPropertySource(properties = "walnut.scan.when-down=keep")
@interface FilesTest {}

package org.walnut.privacy;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;
import org.walnut.house.RoomTest;

/** A test of this room, with keys of its own and a {@link Diary} whose rows are sealed. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@RoomTest
@Import(Diary.class)
@TestPropertySource(properties = "walnut.keys=target/test-data/privacy/keyset.json")
public @interface PrivacyTest {}

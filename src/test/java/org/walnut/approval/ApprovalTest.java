package org.walnut.approval;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.context.annotation.Import;
import org.walnut.house.RoomTest;

/** A test of this room with a bell to ring and a clock to put forward. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@RoomTest
@Import({Bell.class, Hourglass.class})
@interface ApprovalTest {}

package org.walnut.figure;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.context.annotation.Import;
import org.walnut.house.RoomTest;

/** A test of this room with {@link Samples} of what other rooms contribute. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@RoomTest
@Import(Samples.class)
public @interface FigureRoomTest {}

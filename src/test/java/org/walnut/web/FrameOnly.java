package org.walnut.web;

import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;

/** The house with nothing in it but the frame. Not a stereotype, so that no other test finds it. */
@EnableAutoConfiguration(
    excludeName =
        "org.springframework.modulith.runtime.autoconfigure.SpringModulithRuntimeAutoConfiguration")
@ComponentScan({"org.walnut.shared", "org.walnut.web", "org.walnut.tenancy", "org.walnut.access"})
@Import({TryOutPages.class, TryOutEffects.class, TryOutSeal.class})
class FrameOnly {}

package org.walnut.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.options.ReducedMotion;

/** What a person holds in the hand or has on the desk. */
public enum Device {
  PHONE(390, 844, true),
  DESKTOP(1280, 800, false);

  private final int width;
  private final int height;
  private final boolean touch;

  Device(int width, int height, boolean touch) {
    this.width = width;
    this.height = height;
    this.touch = touch;
  }

  Browser.NewContextOptions context(String locale) {
    return new Browser.NewContextOptions()
        .setViewportSize(width, height)
        .setHasTouch(touch)
        .setIsMobile(touch)
        .setLocale(locale)
        .setTimezoneId("Asia/Shanghai")
        .setReducedMotion(ReducedMotion.REDUCE);
  }
}

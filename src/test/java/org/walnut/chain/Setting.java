package org.walnut.chain;

import org.walnut.browser.Device;

/** In which language and on what the seven people work. */
enum Setting {
  CHINESE_ON_THE_PHONE(Device.PHONE, "zh-CN", "zh", Town.CHENYUAN),
  ENGLISH_ON_THE_DESK(Device.DESKTOP, "en-GB", "en", Town.JIFENG);

  private final Device device;
  private final String locale;
  private final String lang;
  private final Town town;

  Setting(Device device, String locale, String lang, Town town) {
    this.device = device;
    this.locale = locale;
    this.lang = lang;
    this.town = town;
  }

  Device device() {
    return device;
  }

  String locale() {
    return locale;
  }

  /** "zh" or "en". */
  String lang() {
    return lang;
  }

  Town town() {
    return town;
  }
}

package org.walnut.signin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeviceNamesTests {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Mozilla/5.0 (Windows NT 10.0; Win64) Chrome/140.0 Safari/537.36 Edg/140.0 | EDGE | WINDOWS",
        "Mozilla/5.0 (Linux; Android 14) Chrome/120 Mobile Safari MicroMessenger/8.0 | WECHAT | ANDROID",
        "Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) Version/18.0 Safari/604.1 | SAFARI | IPHONE",
        "Mozilla/5.0 (X11; Linux x86_64; rv:130.0) Gecko/20100101 Firefox/130.0 | FIREFOX | LINUX",
        "Mozilla/5.0 (Phone; OpenHarmony 5.0) Chrome/114 Mobile | CHROME | HARMONY",
        "curl/8.5.0 | OTHER | OTHER"
      })
  void a_device_is_called_as_people_call_it(String agent, Browser browser, Machine machine) {
    assertThat(Browser.of(agent)).isEqualTo(browser);
    assertThat(Machine.of(agent)).isEqualTo(machine);
  }

  @Test
  void whatever_a_browser_says_of_itself_only_our_own_words_come_out() {
    var nasty = "Chrome/1\r\nSet-Cookie: walnut_session=x\u0000<script>alert(1)</script>";

    assertThat(Browser.of(nasty)).isEqualTo(Browser.CHROME);
    assertThat(Machine.of(nasty)).isEqualTo(Machine.OTHER);
    assertThat(Browser.of(null)).isEqualTo(Browser.OTHER);
  }
}

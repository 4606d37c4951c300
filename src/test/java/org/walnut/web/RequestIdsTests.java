package org.walnut.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.MDC;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class RequestIdsTests {

  private final MockHttpServletRequest request = new MockHttpServletRequest();
  private final MockHttpServletResponse response = new MockHttpServletResponse();

  @Test
  void a_well_formed_number_from_a_proxy_is_kept() throws Exception {
    assertThat(during("proxy-1_2.3456")).isEqualTo("proxy-1_2.3456");
    assertThat(response.getHeader("X-Request-Id")).isEqualTo("proxy-1_2.3456");
    assertThat(MDC.get("request")).isNull();
  }

  @ParameterizedTest
  @ValueSource(strings = {"short", "with space 12345", "line\nbreak-12345", "<script>12345", ""})
  void any_other_is_replaced_by_one_of_ours(String given) throws Exception {
    assertThat(during(given)).matches("[0-9A-Z]{10}").isNotEqualTo(given);
  }

  @Test
  void one_that_is_too_long_is_replaced() throws Exception {
    assertThat(during("a".repeat(65))).hasSize(10);
  }

  @Test
  void a_request_that_is_dispatched_again_keeps_its_number() throws Exception {
    var first = during(null);

    assertThat(during("another-number")).isEqualTo(first);
  }

  private String during(String given) throws Exception {
    if (given != null) {
      request.addHeader("X-Request-Id", given);
    }
    var seen = new AtomicReference<String>();
    new RequestIds().doFilterInternal(request, response, (_, _) -> seen.set(RequestIds.current()));
    return seen.get();
  }
}

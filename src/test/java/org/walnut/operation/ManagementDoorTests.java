package org.walnut.operation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.core.context.SecurityContextHolder;

class ManagementDoorTests {

  @Test
  void with_a_token_only_its_bearer_is_let_in_whatever_the_port() throws Exception {
    var door = new ManagementDoor("open-sesame", 9090);

    assertThat(letsIn(door, 9090, "Bearer open-sesame")).isTrue();
    assertThat(letsIn(door, 8080, "Bearer open-sesame")).isTrue();
    assertThat(letsIn(door, 9090, "Bearer open-sesam")).isFalse();
    assertThat(letsIn(door, 9090, "open-sesame")).isFalse();
    assertThat(letsIn(door, 9090, null)).isFalse();
  }

  @Test
  void without_a_token_only_managements_own_port_is_open() throws Exception {
    var door = new ManagementDoor("", 9090);

    assertThat(letsIn(door, 9090, null)).isTrue();
    assertThat(letsIn(door, 8080, null)).isFalse();
    assertThat(letsIn(door, 8080, "Bearer ")).isFalse();
  }

  @Test
  void with_neither_it_is_closed() throws Exception {
    assertThat(letsIn(new ManagementDoor("", 0), 8080, "Bearer ")).isFalse();
  }

  private static boolean letsIn(ManagementDoor door, int port, String header) throws Exception {
    var request = new MockHttpServletRequest("GET", "/actuator/prometheus");
    request.setLocalPort(port);
    if (header != null) {
      request.addHeader("Authorization", header);
    }
    var in = new boolean[1];
    try {
      door.doFilter(
          request,
          new MockHttpServletResponse(),
          (_, _) -> in[0] = SecurityContextHolder.getContext().getAuthentication() != null);
    } finally {
      SecurityContextHolder.clearContext();
    }
    return in[0];
  }
}

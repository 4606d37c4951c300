package org.walnut.house;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.webmvc.test.autoconfigure.MockMvcPrint;
import org.springframework.boot.webmvc.test.autoconfigure.SpringBootMockMvcBuilderCustomizer;
import org.springframework.core.Ordered;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.context.support.StaticWebApplicationContext;
import org.springframework.web.servlet.HandlerExecutionChain;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;

/**
 * Lets every request come through all filters and past the door, and stops it there: who gets as
 * far as this was let in, and nothing is done or drawn.
 */
final class Threshold implements HandlerMapping, HandlerInterceptor, Ordered {

  /** No page answers this; as it is no success, no idempotency key is kept. */
  static final int LET_IN = 418;

  static final String HANDLER = Threshold.class.getName();

  private final HandlerMapping doors;

  private Threshold(HandlerMapping doors) {
    this.doors = doors;
  }

  /** The whole house as it stands, with a threshold behind these doors. */
  static MockMvc of(WebApplicationContext house, HandlerMapping doors) {
    var porch = new StaticWebApplicationContext();
    porch.setParent(house);
    porch.setServletContext(house.getServletContext());
    porch.registerBean("threshold", Threshold.class, () -> new Threshold(doors));
    porch.refresh();
    return behind(porch, house);
  }

  /** What stands here, behind all filters of the house; it says nothing on the console. */
  static MockMvc behind(WebApplicationContext here, WebApplicationContext house) {
    var builder = MockMvcBuilders.webAppContextSetup(here);
    var filters = new SpringBootMockMvcBuilderCustomizer(house);
    filters.setPrint(MockMvcPrint.NONE);
    filters.customize(builder);
    return builder.build();
  }

  @Override
  public @Nullable HandlerExecutionChain getHandler(HttpServletRequest request) throws Exception {
    var chain = doors.getHandler(request);
    if (chain != null) {
      chain.addInterceptor(this);
    }
    return chain;
  }

  @Override
  public boolean preHandle(
      HttpServletRequest request, HttpServletResponse response, Object handler) {
    request.setAttribute(HANDLER, handler);
    response.setStatus(LET_IN);
    return false;
  }

  @Override
  public int getOrder() {
    return HIGHEST_PRECEDENCE;
  }
}

package org.walnut.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.web.filter.OncePerRequestFilter;
import org.walnut.tenancy.Tenancy;
import org.walnut.web.RequestPath;

/**
 * Names the county of a request: the one in the path of a public page or callback, else that of the
 * person signed in.
 */
class CountyFilter extends OncePerRequestFilter {

  private static final Pattern IN_PATH =
      Pattern.compile(
          "/(?:market|public|callbacks/[a-z]+|sandbox/[a-z]+(?:/api)?)/(\\d{6})(?:/.*)?");

  @Override
  protected boolean shouldNotFilterAsyncDispatch() {
    return false;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    var county = inPath(RequestPath.of(request)).or(() -> CurrentPerson.get().map(Person::county));
    if (county.isEmpty()) {
      chain.doFilter(request, response);
      return;
    }
    try {
      Tenancy.calling(
          county.get(),
          () -> {
            chain.doFilter(request, response);
            return true;
          });
    } catch (ServletException | IOException | RuntimeException e) {
      throw e;
    } catch (Exception e) {
      throw new ServletException(e);
    }
  }

  static Optional<String> inPath(String path) {
    var county = IN_PATH.matcher(path);
    return county.matches() ? Optional.of(county.group(1)) : Optional.empty();
  }
}

package org.walnut.web;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * The form that is just being written. A page may hold several that ask for a thing of the same
 * name, and comes back with what was wrong with one of them: of the others nothing is said.
 */
public final class FormAtHand {

  private static final String KEY = FormAtHand.class.getName();

  private FormAtHand() {}

  public static void begins(String action) {
    var request = RequestContextHolder.getRequestAttributes();
    if (request != null) {
      request.setAttribute(KEY, action, RequestAttributes.SCOPE_REQUEST);
    }
  }

  public static void ends() {
    var request = RequestContextHolder.getRequestAttributes();
    if (request != null) {
      request.removeAttribute(KEY, RequestAttributes.SCOPE_REQUEST);
    }
  }

  /** The address it goes to; none between forms. */
  static @Nullable String action() {
    var request = RequestContextHolder.getRequestAttributes();
    return request == null
        ? null
        : Objects.toString(request.getAttribute(KEY, RequestAttributes.SCOPE_REQUEST), null);
  }

  /** Whether what came back may be said here: this form was sent, or nobody knows which. */
  static boolean sent() {
    var action = action();
    return action == null || sent(action);
  }

  static boolean sent(String action) {
    return !(RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes known)
        || !known.getRequest().getMethod().equals("POST")
        || action.replaceAll("[?#].*", "").equals(known.getRequest().getRequestURI());
  }
}

package org.walnut.house;

import jakarta.servlet.http.Cookie;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.session.Session;
import org.springframework.session.SessionRepository;
import org.springframework.session.web.http.CookieSerializer;
import org.springframework.session.web.http.CookieSerializer.CookieValue;
import org.walnut.access.Person;

/** Sessions of people who have signed in some time ago. */
public final class Sessions {

  private final SessionRepository<? extends Session> sessions;
  private final CookieSerializer cookies;

  public Sessions(SessionRepository<? extends Session> sessions, CookieSerializer cookies) {
    this.sessions = sessions;
    this.cookies = cookies;
  }

  /** The cookie a browser keeps of a session of this person. */
  public Cookie of(Person person) {
    return of(sessions, person);
  }

  private <S extends Session> Cookie of(SessionRepository<S> sessions, Person person) {
    var session = sessions.createSession();
    session.setAttribute(
        HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY,
        new SecurityContextImpl(People.authentication(person)));
    sessions.save(session);
    var response = new MockHttpServletResponse();
    cookies.writeCookieValue(
        new CookieValue(new MockHttpServletRequest(), response, session.getId()));
    return response.getCookies()[0];
  }
}

package org.walnut.signin.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.stereotype.Component;
import org.walnut.access.Person;
import org.walnut.access.SignedIn;
import org.walnut.signin.KnownDevices;
import org.walnut.signin.Origin;
import org.walnut.signin.Stay;
import org.walnut.signin.Visit;
import org.walnut.signin.Way;
import org.walnut.web.SafeCookie;

/** Gives somebody who was recognised a session, whatever the way in was. */
@Component
class Entrance {

  private static final Duration DEVICE_REMEMBERED = Duration.ofDays(400);

  private final HttpSessionSecurityContextRepository contexts =
      new HttpSessionSecurityContextRepository();
  private final HttpSessionRequestCache asked = new HttpSessionRequestCache();
  private final KnownDevices devices;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  Entrance(KnownDevices devices, ApplicationEventPublisher events, Clock clock) {
    this.devices = devices;
    this.events = events;
    this.clock = clock;
  }

  /**
   * The session of before ends, and whatever somebody put into it with it; a new one begins under
   * an id that nobody has seen. Answers the page to go on to: the one that was asked for, else
   * where the person begins.
   */
  String letIn(Person person, Way way, HttpServletRequest request, HttpServletResponse response) {
    var saved = asked.getRequest(request, response);
    var onward = saved == null ? person.home() : Onward.within(saved.getRedirectUrl(), person);
    var before = request.getSession(false);
    if (before != null) {
      before.invalidate();
    }
    var origin = Origins.of(request);
    begin(person, way, origin, request, response);
    remember(person, origin, request, response);
    events.publishEvent(new SignedIn(person, way.word(), clock.instant()));
    return onward;
  }

  private void begin(
      Person person,
      Way way,
      Origin origin,
      HttpServletRequest request,
      HttpServletResponse response) {
    var session = request.getSession(true);
    session.setAttribute(Visit.ATTRIBUTE, Visit.begin(person, way, origin, clock.instant()));
    session.setMaxInactiveInterval((int) Stay.of(person.role()).idle().toSeconds());
    var context = SecurityContextHolder.createEmptyContext();
    context.setAuthentication(
        UsernamePasswordAuthenticationToken.authenticated(person, null, List.of()));
    SecurityContextHolder.setContext(context);
    contexts.saveContext(context, request, response);
  }

  private void remember(
      Person person, Origin origin, HttpServletRequest request, HttpServletResponse response) {
    SafeCookie.write(
        request,
        response,
        Origins.DEVICES,
        devices.remember(origin.devices(), person.login()),
        DEVICE_REMEMBERED);
  }
}

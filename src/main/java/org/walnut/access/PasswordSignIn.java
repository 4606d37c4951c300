package org.walnut.access;

import java.time.Clock;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;
import org.walnut.tenancy.Tenancy;

/** Lets a person in by login and password, whichever county the login belongs to. */
@Component
class PasswordSignIn implements AuthenticationProvider {

  private final Accounts accounts;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  PasswordSignIn(Accounts accounts, ApplicationEventPublisher events, Clock clock) {
    this.accounts = accounts;
    this.events = events;
    this.clock = clock;
  }

  @Override
  public Authentication authenticate(Authentication given) {
    var login = given.getName();
    var password = String.valueOf(given.getCredentials());
    var person =
        accounts
            .countyOf(login)
            .flatMap(county -> Tenancy.within(county, () -> accounts.known(login, password)))
            .orElseThrow(() -> new BadCredentialsException("login and password do not fit"));
    events.publishEvent(new SignedIn(person, clock.instant()));
    return UsernamePasswordAuthenticationToken.authenticated(person, null, List.of());
  }

  @Override
  public boolean supports(Class<?> authentication) {
    return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
  }
}

package org.walnut.signin;

import com.webauthn4j.data.client.Origin;
import com.webauthn4j.data.client.challenge.DefaultChallenge;
import com.webauthn4j.server.ServerProperty;
import java.net.URI;
import java.util.Base64;
import java.util.Set;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Walnut as devices know it: a passkey works only at the address at which it was made. */
@Component
class RelyingParty {

  private final Environment environment;

  RelyingParty(Environment environment) {
    this.environment = environment;
  }

  /** The name of the host; a passkey belongs to it. */
  String id() {
    return URI.create(origin()).getHost();
  }

  ServerProperty asks(Challenge challenge) {
    var bytes = new DefaultChallenge(Base64.getUrlDecoder().decode(challenge.value()));
    return new ServerProperty(Set.of(new Origin(origin())), id(), bytes);
  }

  private String origin() {
    var known = environment.getProperty("walnut.url", "").replaceAll("/+$", "");
    return known.isBlank() ? "http://localhost:" + port() : known;
  }

  private String port() {
    return environment.getProperty(
        "local.server.port", environment.getProperty("server.port", "8080"));
  }
}

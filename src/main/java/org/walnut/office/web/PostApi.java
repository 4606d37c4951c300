package org.walnut.office.web;

import java.net.URI;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.walnut.access.Act;
import org.walnut.access.Needs;
import org.walnut.access.Person;
import org.walnut.office.Appointment;
import org.walnut.office.Closing;
import org.walnut.office.NewPost;
import org.walnut.office.Posts;

/** Posts for programs; answers the office as it is then. */
@RestController
@RequestMapping("/api/v1")
class PostApi {

  private final Posts posts;
  private final OfficeScreens screens;

  PostApi(Posts posts, OfficeScreens screens) {
    this.posts = posts;
    this.screens = screens;
  }

  @PostMapping("/offices/{office}/posts")
  @Needs(Act.KEEP_OFFICES)
  ResponseEntity<OfficeJson> create(
      @PathVariable UUID office, @RequestBody NewPost post, Person me) {
    posts.create(office, post, me);
    return ResponseEntity.created(URI.create("/api/v1/offices/" + office))
        .body(OfficeJson.of(screens.details(office)));
  }

  @PostMapping("/posts/{post}/holders")
  @Needs(Act.KEEP_OFFICES)
  OfficeJson appoint(@PathVariable UUID post, @RequestBody Appointment appointment, Person me) {
    posts.appoint(post, appointment, me);
    return office(post, me);
  }

  @PostMapping("/posts/{post}/holders/{holding}/end")
  @Needs(Act.KEEP_OFFICES)
  OfficeJson vacate(
      @PathVariable UUID post,
      @PathVariable UUID holding,
      @RequestBody Closing closing,
      Person me) {
    posts.vacate(post, holding, closing, me);
    return office(post, me);
  }

  @PostMapping("/posts/{post}/abolition")
  @Needs(Act.KEEP_OFFICES)
  OfficeJson abolish(@PathVariable UUID post, Person me) {
    posts.abolish(post, me);
    return office(post, me);
  }

  private OfficeJson office(UUID post, Person me) {
    return OfficeJson.of(screens.details(posts.within(post, me).office().id()));
  }
}

package org.walnut.message.web;

import java.util.List;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.walnut.access.Act;
import org.walnut.access.Needs;
import org.walnut.access.Person;
import org.walnut.message.MessageRule;
import org.walnut.message.MessageRules;
import org.walnut.message.NewRule;
import org.walnut.message.NewWish;
import org.walnut.message.Recipients;
import org.walnut.message.Templates;
import org.walnut.message.Topic;
import org.walnut.message.Way;
import org.walnut.message.Wish;
import org.walnut.message.Wishes;
import org.walnut.web.Show;

/** How people wish to be told, what can be told, and the county's rules, for programs. */
@RestController
@RequestMapping("/api/v1")
class WishApi {

  private final Wishes wishes;
  private final Recipients recipients;
  private final MessageRules rules;
  private final Templates templates;

  WishApi(Wishes wishes, Recipients recipients, MessageRules rules, Templates templates) {
    this.wishes = wishes;
    this.recipients = recipients;
    this.rules = rules;
    this.templates = templates;
  }

  /** A wish with its number masked. */
  record WishJson(Way way, String language, String familyPhone, List<Topic> refused) {

    static WishJson of(Wish wish) {
      var phone = wish.familyPhone();
      return new WishJson(
          wish.way(),
          wish.language().getLanguage(),
          phone == null ? "" : Show.phone(phone),
          wish.refused());
    }
  }

  @GetMapping("/households/{id}/wish")
  @Needs(Act.REGISTER_HOUSEHOLDS)
  WishJson show(@PathVariable UUID id, Person me) {
    recipients.household(id, me.scope().divisionPrefix());
    return WishJson.of(wishes.ofHousehold(id));
  }

  @PostMapping("/households/{id}/wish")
  @Needs(Act.REGISTER_HOUSEHOLDS)
  WishJson change(@PathVariable UUID id, @RequestBody NewWish wish, Person me) {
    wishes.changeHousehold(id, wish, me);
    return show(id, me);
  }

  @GetMapping("/message-rule")
  @Needs(Act.SEND_MESSAGES)
  MessageRule rule() {
    return rules.rule();
  }

  @PostMapping("/message-rule")
  @Needs(Act.SEND_MESSAGES)
  MessageRule change(@RequestBody NewRule rule) {
    rules.change(rule);
    return rules.rule();
  }

  @GetMapping("/message-templates")
  @Needs(Act.READ_MESSAGES)
  List<TemplateRow> templates() {
    return templates.all().stream().map(each -> TemplateRow.of(each, templates)).toList();
  }
}

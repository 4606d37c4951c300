package org.walnut.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Import;
import org.walnut.house.InCheng;
import org.walnut.house.RoomTest;

@RoomTest
@Import(TwoCounties.class)
class PhoneCodesTests extends PhoneScene {

  @Test
  void a_buyer_comes_in_by_a_code_to_the_phone() {
    account("林小雨", phone);
    var comer = asking(phone);

    assertThat(comer.post("/sign-in/code", "code", post.code(phone)))
        .hasRedirectedUrl("/market/621221");
    assertThat(comer.isIn()).isTrue();
  }

  @Test
  void a_code_is_typed_as_people_type_it() {
    account("林小雨", phone);
    var comer =
        asking(phone.substring(0, 3) + " " + phone.substring(3, 7) + "-" + phone.substring(7));
    var sent = post.code(phone);

    assertThat(
            comer.post(
                "/sign-in/code", "code", wide(sent.substring(0, 3)) + " " + sent.substring(3)))
        .hasRedirectedUrl("/market/621221");
  }

  @Test
  void asking_tells_nobody_whether_a_phone_has_an_account() {
    account("林小雨", phone);
    var known = new Comer(web).post("/sign-in/phone", "county", InCheng.COUNTY, "phone", phone);
    var unknown =
        new Comer(web).post("/sign-in/phone", "county", InCheng.COUNTY, "phone", phone + "9");

    assertThat(known).hasStatus(302).hasRedirectedUrl("/sign-in/code");
    assertThat(unknown).hasStatus(302).hasRedirectedUrl("/sign-in/code");
    assertThat(unknown.getResponse().getHeaderNames())
        .isEqualTo(known.getResponse().getHeaderNames());
    assertThat(post.code(phone)).matches("\\d{6}");
    assertThat(post.code(phone + "9")).matches("\\d{6}");
  }

  @Test
  void a_code_counts_in_the_browser_that_asked_and_nowhere_else() {
    account("林小雨", phone);
    asking(phone);
    var code = post.code(phone);

    assertThat(new Comer(web).post("/sign-in/code", "code", code))
        .hasRedirectedUrl("/sign-in/phone?over");
    var other = asking(phone);
    post.code(phone);
    assertThat(other.post("/sign-in/code", "code", code))
        .hasStatus(422)
        .bodyText()
        .contains("还可以试 4 次");
    assertThat(other.isIn()).isFalse();
  }

  @Test
  void a_code_counts_once() {
    account("林小雨", phone);
    var comer = asking(phone);
    var session = comer.cookie("walnut_session");
    var code = post.code(phone);
    comer.post("/sign-in/code", "code", code);

    assertThat(comer.cookie("walnut_session")).isNotEqualTo(session);
    assertThat(comer.post("/sign-in/code", "code", code)).hasRedirectedUrl("/sign-in/phone?over");
    var replayed = new Comer(web).keep("walnut_session", session);
    assertThat(replayed.post("/sign-in/code", "code", code))
        .hasRedirectedUrl("/sign-in/phone?over");
    assertThat(replayed.isIn()).isFalse();
  }

  @Test
  void a_code_is_guessed_five_times_at_most_and_each_is_noted() {
    account("林小雨", phone);
    var comer = asking(phone);
    var code = post.code(phone);
    for (int left = 4; left > 0; left--) {
      assertThat(comer.post("/sign-in/code", "code", other(code)))
          .hasStatus(422)
          .bodyText()
          .contains("还可以试 " + left + " 次");
    }
    assertThat(comer.post("/sign-in/code", "code", other(code)))
        .hasRedirectedUrl("/sign-in/phone?over");

    assertThat(comer.post("/sign-in/code", "code", code)).hasRedirectedUrl("/sign-in/phone?over");
    assertThat(comer.isIn()).isFalse();
    assertThat(notes(post.id(phone))).isEqualTo(5);
  }

  @Test
  void a_code_ends_after_five_minutes() {
    account("林小雨", phone);
    var here = new Origin("10.78.0.1", null, null);
    var asked = codes.ask(CodePurpose.SIGN_IN, new PhoneNumber(phone), null, here);
    var code = post.code(phone);

    assertThat(later(Duration.ofSeconds(300)).answer(asked, code, here))
        .isInstanceOf(CodeAnswer.Over.class);
    assertThat(notes(asked.id())).isEqualTo(1);
    assertThat(later(Duration.ofSeconds(290)).answer(asked, code, here))
        .isInstanceOf(CodeAnswer.Right.class);
  }

  @Test
  void a_phone_gets_a_few_codes_only_but_its_owners_device_is_not_kept_waiting() {
    account("林小雨", phone);
    var owner = asking(phone);
    owner.post("/sign-in/code", "code", post.code(phone));
    for (int asked = 0; asked < 2; asked++) {
      asking(phone);
    }
    assertThat(new Comer(web).post("/sign-in/phone", "county", InCheng.COUNTY, "phone", phone))
        .hasStatus(429);

    owner.post("/sign-out");
    assertThat(owner.post("/sign-in/phone", "county", InCheng.COUNTY, "phone", phone))
        .hasRedirectedUrl("/sign-in/code");
  }

  @Test
  void an_address_asks_for_some_phones_only() {
    for (int asked = 0; asked < 11; asked++) {
      assertThat(ask(new Comer(web, "10.77.0.1"), phone + asked)).hasStatus(302);
    }
    assertThat(ask(new Comer(web, "10.77.0.1"), phone + "99")).hasStatus(429);
    assertThat(ask(new Comer(web, "10.77.0.2"), phone + "99")).hasStatus(302);
  }

  @Test
  void a_code_stands_nowhere_but_on_its_way_to_the_phone() {
    asking(phone);
    var code = post.code(phone);

    for (var text :
        List.of(
            "select text_zh || text_en from message where kind = 'signin.code' and recipient_id = :id",
            "select code_mark from phone_code where id = :id")) {
      var kept =
          transaction.execute(
              _ -> db.sql(text).param("id", post.id(phone)).query(String.class).single());
      assertThat(kept).isNotEmpty().doesNotContain(code);
    }
  }

  @Test
  void what_is_no_phone_is_said_so() {
    for (var bad : new String[] {"12", "not a phone", "1".repeat(19), "139;drop", "139\r\nX: y"}) {
      assertThat(ask(new Comer(web), bad)).hasStatus(422).bodyText().contains("请填手机号");
    }
    assertThat(new Comer(web).post("/sign-in/phone", "county", "999999", "phone", phone))
        .hasStatus(422);
  }
}

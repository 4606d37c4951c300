package org.walnut.signin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Import;
import org.walnut.access.Role;
import org.walnut.house.RoomTest;

@RoomTest
@Import(TwoCounties.class)
class PhoneOwnersTests extends PhoneScene {

  @Test
  void a_new_buyer_opens_an_account_by_phone_alone() {
    var comer = asking(phone);
    assertThat(comer.post("/sign-in/code", "code", post.code(phone)))
        .hasRedirectedUrl("/sign-in/who");
    assertThat(comer.get("/sign-in/who")).bodyText().contains("开通买家账号");
    assertThat(comer.post("/sign-in/who/buyer", "displayName", " ")).hasStatus(422);
    assertThat(comer.post("/sign-in/who/buyer", "displayName", "新来的"))
        .hasRedirectedUrl("/market/621221");
    assertThat(comer.isIn()).isTrue();

    var again = asking(phone);
    assertThat(again.post("/sign-in/code", "code", post.code(phone)))
        .hasRedirectedUrl("/market/621221");
  }

  @Test
  void those_who_share_a_phone_say_who_they_are_after_the_code() {
    var first = account("周春禾", phone);
    var second = account("吴秋云", phone);
    var stranger = account("别人", phone + "1");
    var comer = asking(phone);
    comer.post("/sign-in/code", "code", post.code(phone));

    assertThat(comer.get("/sign-in/who")).bodyText().contains("周春禾", "吴秋云").doesNotContain("别人");
    assertThat(comer.post("/sign-in/who", "account", stranger.toString()))
        .hasRedirectedUrl("/sign-in/who");
    assertThat(comer.post("/sign-in/who", "account", second.toString()))
        .hasRedirectedUrl("/market/621221");
    assertThat(comer.get("/my/sign-in")).bodyText().contains("吴秋云");
    assertThat(first).isNotEqualTo(second);
  }

  @Test
  void who_proved_nothing_chooses_nobody() {
    var account = account("周春禾", phone);
    var comer = new Comer(web);

    assertThat(comer.get("/sign-in/who")).hasRedirectedUrl("/sign-in/phone?over");
    assertThat(comer.post("/sign-in/who", "account", account.toString()))
        .hasRedirectedUrl("/sign-in/phone?over");
    assertThat(comer.post("/sign-in/who/buyer", "displayName", "x"))
        .hasRedirectedUrl("/sign-in/phone?over");
    assertThat(comer.isIn()).isFalse();
  }

  @Test
  void staff_do_not_come_in_by_phone_alone() {
    var login = Comer.account(accounts, Role.AUDITOR);
    var me = accounts.person(login).orElseThrow();
    phones.bind(me.id(), login, new PhoneNumber(phone));
    var comer = asking(phone);

    assertThat(comer.post("/sign-in/code", "code", post.code(phone)))
        .hasRedirectedUrl("/sign-in/who");
    assertThat(comer.post("/sign-in/who", "account", me.id().toString()))
        .hasRedirectedUrl("/sign-in/who");
    assertThat(comer.isIn()).isFalse();
  }
}

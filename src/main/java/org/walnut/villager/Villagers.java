package org.walnut.villager;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.walnut.access.AccountLife;
import org.walnut.access.Accounts;
import org.walnut.access.NewAccount;
import org.walnut.access.Person;
import org.walnut.access.Role;
import org.walnut.access.Scope;
import org.walnut.message.Messages;
import org.walnut.message.Telling;
import org.walnut.shared.Ids;
import org.walnut.shared.InvalidInput;
import org.walnut.shared.NotFound;
import org.walnut.shared.Refused;
import org.walnut.signin.AccountPhones;
import org.walnut.signin.PhoneNumber;

/**
 * Links phones to households, so that people of a household come in by a code. The household is
 * told by its own way, so that nobody links a phone behind its back.
 */
@Service
public class Villagers {

  private static final int MOST = 6;

  private final VillagerStore store;
  private final Accounts accounts;
  private final AccountLife life;
  private final AccountPhones phones;
  private final Messages messages;

  Villagers(
      VillagerStore store,
      Accounts accounts,
      AccountLife life,
      AccountPhones phones,
      Messages messages) {
    this.store = store;
    this.accounts = accounts;
    this.life = life;
    this.phones = phones;
    this.messages = messages;
  }

  /** Within the reach of who asks. */
  @Transactional(readOnly = true)
  public List<Villager> of(UUID household, Person me) {
    home(household, me);
    return store.of(household);
  }

  /** Opens an account of this household, to be come into with this phone. */
  @Transactional
  public UUID link(UUID household, NewVillager villager, Person me) {
    var home = home(household, me);
    var phone = PhoneNumber.read("phone", villager.phone());
    if (villager.name().isBlank()) {
      throw InvalidInput.at("name", "villager.fault.name");
    }
    if (store.of(household).size() >= MOST) {
      throw new Refused("villager.problem.many", MOST);
    }
    var id = Ids.next();
    var login = "v-" + id.toString().substring(19);
    accounts.open(
        new NewAccount(
            id,
            login,
            null,
            villager.name().strip(),
            Role.VILLAGER,
            new Scope(Scope.Kind.SELF, home.village(), household)));
    phones.bind(id, Role.VILLAGER.bookName(id, login), phone);
    tell(household, home, phone);
    return id;
  }

  /** Gives a villager another phone; the one of before is told. */
  @Transactional
  public void move(UUID household, UUID villager, NewPhone to, Person me) {
    var home = home(household, me);
    var known = known(household, villager);
    var phone = PhoneNumber.read("phone", to.phone());
    phones.bind(villager, Role.VILLAGER.bookName(villager, known.login()), phone);
    tell(household, home, phone);
  }

  /** From now on this person does not look after the household any more. */
  @Transactional
  public void unlink(UUID household, UUID villager, Person me) {
    home(household, me);
    var known = known(household, villager);
    phones.release(villager, Role.VILLAGER.bookName(villager, known.login()));
    life.end(villager);
  }

  private Villager known(UUID household, UUID villager) {
    return store.of(household).stream()
        .filter(each -> each.id().equals(villager))
        .findFirst()
        .orElseThrow(() -> new NotFound("villager.kind", villager));
  }

  private VillagerStore.Home home(UUID household, Person me) {
    return store
        .home(household, me.scope().divisionPrefix())
        .orElseThrow(() -> new NotFound("household.kind", household));
  }

  private void tell(UUID household, VillagerStore.Home home, PhoneNumber phone) {
    messages.tell(
        new Telling(
            Ids.next(),
            VillagerTemplates.LINKED,
            household,
            Map.of("household", home.code(), "phone", phone.masked()),
            "/my"));
  }
}

package org.walnut;

import java.util.Arrays;
import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.modulith.Modulithic;
import org.springframework.scheduling.annotation.EnableAsync;

/** Walnut: a county's rural e-commerce programme, every yuan traced to the household it reached. */
@EnableAsync
@SpringBootApplication
@Modulithic(
    systemName = "Walnut",
    sharedModules = {"shared", "web"})
public class Walnut {

  /**
   * Starts the server; with {@code --empty} without the named world but with one login for each
   * county. With {@code --verify} recomputes the books from raw rows instead and ends with 1 when a
   * rule is broken; with {@code --keys} shows or changes the keys with which personal values are
   * sealed. With {@code --backup FILE} or {@code --restore FILE} writes or restores an archive.
   */
  static void main(String[] arguments) {
    var wishes = Arrays.asList(arguments);
    if (wishes.contains("--backup") || wishes.contains("--restore")) {
      System.exit(ArchiveCommand.run(wishes, System.out));
    }
    var application = new SpringApplication(Walnut.class);
    if (wishes.contains("--verify")) {
      var verified = beside(application);
      System.exit(verified.getBean(VerifyCommand.class).run(System.out) ? 0 : 1);
    } else if (wishes.contains("--keys")) {
      var keys = beside(application).getBean(KeysCommand.class);
      System.exit(keys.run(wishes.getLast(), System.out) ? 0 : 1);
    } else {
      application.setDefaultProperties(
          StartSettings.with(
              wishes.contains("--empty")
                  ? Map.of("walnut.world", "none", "walnut.first-logins", "true")
                  : Map.of("walnut.world", "named")));
      application.run(arguments);
    }
  }

  /** A second Walnut beside the server, without pages and jobs, which carries nothing over. */
  private static ConfigurableApplicationContext beside(SpringApplication application) {
    application.setDefaultProperties(
        Map.of(
            "walnut.world", "none",
            "walnut.application", "walnut-command",
            "walnut.privacy.carry-over", "false",
            "db-scheduler.enabled", "false"));
    return application.run("--server.port=-1");
  }
}

package org.walnut;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.modulith.Modulithic;

/** Walnut: a county's rural e-commerce programme, every yuan traced to the household it reached. */
@SpringBootApplication
@Modulithic(
    systemName = "Walnut",
    sharedModules = {"shared", "web"})
public class Walnut {

  static void main(String[] args) {
    SpringApplication.run(Walnut.class, args);
  }
}

package org.walnut.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** The one browser process of a thread that runs tests. */
record SharedBrowser(Playwright playwright, Browser browser) implements AutoCloseable {
  private static final List<String> FLAGS =
      List.of(
          "--no-sandbox",
          "--disable-gpu",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync",
          "--no-first-run");

  static SharedBrowser start() {
    var noDownload = Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
    var playwright = Playwright.create(new Playwright.CreateOptions().setEnv(noDownload));
    return new SharedBrowser(playwright, playwright.chromium().launch(options()));
  }

  private static LaunchOptions options() {
    var chromium = System.getenv().getOrDefault("WALNUT_CHROMIUM", "/usr/bin/chromium");
    return new LaunchOptions().setExecutablePath(Path.of(chromium)).setArgs(FLAGS);
  }

  @Override
  public void close() {
    playwright.close();
  }
}

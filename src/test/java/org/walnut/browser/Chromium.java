package org.walnut.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;

/**
 * Opens pages in a real browser, and fails the test when one of them complains: an error in the
 * console, a script that throws, a picture, style or call that does not come.
 *
 * <p>Register it with {@code @RegisterExtension final Chromium chromium = new Chromium()}.
 */
public final class Chromium implements BeforeEachCallback, AfterEachCallback {
  private static final Path SCREENSHOTS = Path.of("target", "screenshots");

  private final List<BrowserContext> people = new ArrayList<>();
  private final Complaints complaints = new Complaints();
  private final List<String> expected = new ArrayList<>();
  private SharedBrowser shared;

  @Override
  public void beforeEach(ExtensionContext test) {
    shared =
        test.getRoot()
            .getStore(Namespace.GLOBAL)
            .computeIfAbsent(
                List.of(SharedBrowser.class, Thread.currentThread()),
                _ -> SharedBrowser.start(),
                SharedBrowser.class);
  }

  /** A page of a person of its own: nothing is shared with the pages opened before. */
  public Page newPage(Device device, String locale) {
    var person = shared.browser().newContext(device.context(locale));
    people.add(person);
    person.setDefaultTimeout(10_000);
    complaints.listenTo(person);
    return person.newPage();
  }

  /** Complaints that contain this are part of the story, for example a refusal with 422. */
  public void expect(String part) {
    expected.add(part);
  }

  /** What the pages complained about so far and nobody expected. */
  public List<String> complaints() {
    return complaints.all().stream()
        .filter(line -> expected.stream().noneMatch(line::contains))
        .toList();
  }

  /** Keeps the whole page as a picture in target/screenshots. */
  public Path screenshot(Page page, String name) {
    var file = SCREENSHOTS.resolve(name + ".png");
    page.screenshot(new Page.ScreenshotOptions().setPath(file).setFullPage(true));
    return file;
  }

  @Override
  public void afterEach(ExtensionContext test) {
    try {
      if (test.getExecutionException().isPresent()) {
        keepPictures(test.getRequiredTestClass().getSimpleName() + "." + test.getDisplayName());
      }
    } finally {
      people.forEach(BrowserContext::close);
    }
    assertThat(complaints()).as("complaints of the browser").isEmpty();
  }

  private void keepPictures(String name) {
    var pages = people.stream().flatMap(person -> person.pages().stream()).toList();
    for (var i = 0; i < pages.size(); i++) {
      screenshot(pages.get(i), "failed-%s-%d".formatted(name.replaceAll("[^\\w.]", ""), i + 1));
    }
  }
}

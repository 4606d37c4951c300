package org.walnut.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.resource.ResourceUrlProvider;

/** Makes the {@link Page} of a request. */
@Component
class Pages {

  private final ObjectProvider<NavEntry> entries;
  private final ObjectProvider<ViewerSource> viewers;
  private final ObjectProvider<WaitingWork> work;
  private final ObjectProvider<Banner> banners;
  private final ObjectProvider<ResourceUrlProvider> resources;

  Pages(
      ObjectProvider<NavEntry> entries,
      ObjectProvider<ViewerSource> viewers,
      ObjectProvider<WaitingWork> work,
      ObjectProvider<Banner> banners,
      ObjectProvider<ResourceUrlProvider> resources) {
    this.entries = entries;
    this.viewers = viewers;
    this.work = work;
    this.banners = banners;
    this.resources = resources;
  }

  Page page(HttpServletRequest request, Map<String, ?> model) {
    var source = viewers.stream().findFirst();
    var viewer = source.map(ViewerSource::viewer).orElse(Viewer.NOBODY);
    var here = Address.of(request);
    return new Page(
        viewer,
        here,
        link -> source.map(each -> each.opens(link)).orElse(true),
        () -> nav(viewer, here.path()),
        model.get("notice") instanceof String notice ? notice : null,
        banner(),
        (CsrfToken) request.getAttribute(CsrfToken.class.getName()),
        this::asset);
  }

  private List<NavGroup> nav(Viewer viewer, String path) {
    return viewer.signedIn()
        ? NavGroup.of(
            entries.stream().toList(),
            viewer,
            path,
            work.stream().findFirst().map(WaitingWork::counts).orElse(Map.of()))
        : List.of();
  }

  private @Nullable String banner() {
    return banners.stream()
        .map(Banner::key)
        .filter(Objects::nonNull)
        .findFirst()
        .map(Words::t)
        .orElse(null);
  }

  private String asset(String file) {
    var versioned = resources.getObject().getForLookupPath(file);
    return versioned == null ? file : versioned;
  }
}

package org.walnut.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.util.DigestUtils;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.resource.ContentVersionStrategy;
import org.springframework.web.servlet.resource.TransformedResource;
import org.springframework.web.servlet.resource.VersionResourceResolver;

/**
 * Serves each style sheet as one file, which a browser may keep for a year: its address carries the
 * hash of everything in it.
 */
@Configuration(proxyBeanMethods = false)
class StyleSheets implements WebMvcConfigurer {

  @Override
  public void addResourceHandlers(ResourceHandlerRegistry registry) {
    registry
        .addResourceHandler("/css/*.css")
        .addResourceLocations("classpath:/static/css/")
        .setCacheControl(CacheControl.maxAge(Duration.ofDays(365)).cachePublic())
        .resourceChain(true)
        .addResolver(new VersionResourceResolver().addVersionStrategy(new OfTheWhole(), "/**"))
        .addTransformer((request, sheet, chain) ->
            new TransformedResource(sheet, WholeSheet.of(chain.transform(request, sheet))));
  }

  /** A change in an imported sheet is a change of the sheet. */
  private static final class OfTheWhole extends ContentVersionStrategy {

    @Override
    public String getResourceVersion(Resource sheet) {
      try {
        return DigestUtils.md5DigestAsHex(WholeSheet.of(sheet));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}

package org.walnut.web;

import static java.util.stream.Collectors.toMap;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.MultipartRequest;

/** Hands controllers their {@link Input} and their {@link Cursor}. */
@Component
class Arguments implements HandlerMethodArgumentResolver {

  private final Binder binder;

  Arguments(Binder binder) {
    this.binder = binder;
  }

  @Override
  public boolean supportsParameter(MethodParameter parameter) {
    return parameter.getParameterType() == Input.class
        || parameter.getParameterType() == Cursor.class;
  }

  @Override
  public Object resolveArgument(
      MethodParameter parameter,
      @Nullable ModelAndViewContainer model,
      NativeWebRequest request,
      @Nullable WebDataBinderFactory factory) {
    return parameter.getParameterType() == Cursor.class
        ? Cursor.read(request.getParameter(Cursor.PARAMETER))
        : binder.input(texts(request), files(request));
  }

  private static Map<String, List<String>> texts(NativeWebRequest request) {
    var texts = new LinkedHashMap<String, List<String>>();
    request.getParameterMap().forEach((name, values) -> texts.put(name, Arrays.asList(values)));
    return texts;
  }

  private static Map<String, MultipartFile> files(NativeWebRequest request) {
    var multipart = request.getNativeRequest(MultipartRequest.class);
    return multipart == null
        ? Map.of()
        : multipart.getFileMap().entrySet().stream()
            .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
  }
}

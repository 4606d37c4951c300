package org.walnut.house;

import java.lang.reflect.Method;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.InvocationInterceptor;
import org.junit.jupiter.api.extension.ReflectiveInvocationContext;
import org.walnut.tenancy.Tenancy;

/** Runs every test method, and what comes before it, for Cheng County. */
public class InCheng implements InvocationInterceptor {

  public static final String COUNTY = "621221";

  @Override
  public void interceptBeforeEachMethod(
      Invocation<Void> invocation,
      ReflectiveInvocationContext<Method> method,
      ExtensionContext context)
      throws Throwable {
    named(invocation);
  }

  @Override
  public void interceptTestMethod(
      Invocation<Void> invocation,
      ReflectiveInvocationContext<Method> method,
      ExtensionContext context)
      throws Throwable {
    named(invocation);
  }

  @Override
  public void interceptTestTemplateMethod(
      Invocation<Void> invocation,
      ReflectiveInvocationContext<Method> method,
      ExtensionContext context)
      throws Throwable {
    named(invocation);
  }

  private static void named(Invocation<Void> invocation) throws Throwable {
    Tenancy.calling(COUNTY, () -> proceed(invocation));
  }

  private static boolean proceed(Invocation<Void> invocation) throws Exception {
    try {
      invocation.proceed();
      return true;
    } catch (Exception | Error e) {
      throw e;
    } catch (Throwable e) {
      throw new IllegalStateException(e);
    }
  }
}

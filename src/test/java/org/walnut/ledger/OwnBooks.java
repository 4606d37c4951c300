package org.walnut.ledger;

import java.lang.reflect.Method;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.InvocationInterceptor;
import org.junit.jupiter.api.extension.ReflectiveInvocationContext;
import org.walnut.tenancy.Tenancy;

/** Runs every test method for a county that has no books yet. */
class OwnBooks implements InvocationInterceptor {

  private static final AtomicInteger NEXT = new AtomicInteger(990_001);

  @Override
  public void interceptTestMethod(
      Invocation<Void> invocation,
      ReflectiveInvocationContext<Method> method,
      ExtensionContext context)
      throws Throwable {
    Tenancy.calling(String.valueOf(NEXT.getAndIncrement()), () -> proceed(invocation));
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

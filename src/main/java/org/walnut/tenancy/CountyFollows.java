package org.walnut.tenancy;

import org.springframework.core.task.TaskDecorator;
import org.springframework.stereotype.Component;

/**
 * Work handed to another thread (a listener of an event, say) is for the county of the thread that
 * handed it over.
 */
@Component
class CountyFollows implements TaskDecorator {

  @Override
  public Runnable decorate(Runnable work) {
    return Tenancy.county()
        .<Runnable>map(county -> () -> Tenancy.within(county, work))
        .orElse(work);
  }
}

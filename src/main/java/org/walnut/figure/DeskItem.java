package org.walnut.figure;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One piece of work that waits for a person.
 *
 * @param kindKey the message key of its kind, as {@code supply.desk.toAccept}; items of a kind
 *     stand together
 * @param harm what is lost while it waits, from 0 to 100; the highest come first
 * @param label for the reader, as "R-7Q2M · Wang Mo, 52.35 kg"
 * @param path the page where it is done
 */
public record DeskItem(
    String kindKey, int harm, String label, String path, @Nullable Instant due) {}

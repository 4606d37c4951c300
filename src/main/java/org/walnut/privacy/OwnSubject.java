package org.walnut.privacy;

/**
 * Somebody whose data a person may ask about, and what people call them by.
 *
 * @param label no personal value: it stands in lists and activities
 */
public record OwnSubject(DataSubject subject, String label) {}

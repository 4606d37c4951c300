package org.walnut.audit;

/**
 * An activity was written down, in the transaction at hand. For whoever counts what happens; told
 * to listeners in the same thread only.
 */
public record ActivityRecorded(String kind) {}

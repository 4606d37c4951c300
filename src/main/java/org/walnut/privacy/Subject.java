package org.walnut.privacy;

import java.util.UUID;

/**
 * Whose personal values are meant.
 *
 * @param label how people call it, a code, without personal data
 */
public record Subject(SubjectKind kind, UUID id, String label) {

  public static Subject household(UUID id, String code) {
    return new Subject(SubjectKind.HOUSEHOLD, id, code);
  }

  public static Subject order(UUID id, String code) {
    return new Subject(SubjectKind.ORDER, id, code);
  }

  /** Who complained. */
  public static Subject complaint(UUID id, String code) {
    return new Subject(SubjectKind.COMPLAINT, id, code);
  }

  /** Who objected. */
  public static Subject objection(UUID id, String code) {
    return new Subject(SubjectKind.OBJECTION, id, code);
  }
}

package org.walnut.privacy;

/** What somebody asks for. */
public enum Wish {
  EXPORT,
  ERASURE
}

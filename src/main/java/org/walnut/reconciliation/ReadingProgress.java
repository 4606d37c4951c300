package org.walnut.reconciliation;

/** Is told how far the reading of a file is. */
interface ReadingProgress {

  ReadingProgress NONE =
      new ReadingProgress() {
        @Override
        public void counted(int lines) {}

        @Override
        public void came(int further) {}

        @Override
        public void matching() {}
      };

  void counted(int lines);

  void came(int further);

  /** All lines are written down; they are held against the books now. */
  void matching();
}

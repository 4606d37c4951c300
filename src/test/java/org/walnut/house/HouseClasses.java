package org.walnut.house;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;

/** The classes of the house without its tests, read once for all rules. */
final class HouseClasses {

  static final JavaClasses ALL =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("org.walnut");

  private HouseClasses() {}

  static List<Class<?>> records() {
    return ALL.stream().filter(JavaClass::isRecord).<Class<?>>map(JavaClass::reflect).toList();
  }
}

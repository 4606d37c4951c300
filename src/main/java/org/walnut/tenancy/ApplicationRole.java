package org.walnut.tenancy;

import javax.sql.DataSource;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The role as which the application works: not the owner of the tables, never past the wall between
 * counties.
 */
final class ApplicationRole {

  static final String NAME = "walnut_app";

  private ApplicationRole() {}

  /** Makes the role where it is missing; two servers may start at once. */
  static void ensure(DataSource owner, boolean maySignIn) {
    var db = JdbcClient.create(owner);
    try {
      var exists =
          db.sql("select count(*) from pg_roles where rolname = 'walnut_app'")
                  .query(Long.class)
                  .single()
              > 0;
      if (!exists) {
        create(db, maySignIn);
      }
      var member =
          db.sql("select pg_has_role(current_user, 'walnut_app', 'member')")
              .query(Boolean.class)
              .single();
      if (!member) {
        db.sql("grant walnut_app to current_user").update();
      }
    } catch (DataAccessException e) {
      throw new IllegalStateException(
          "Walnut works as the database role walnut_app and could not make it. As a superuser run: create role walnut_app"
              + " nologin; grant walnut_app to the user of WALNUT_DB_USER.",
          e);
    }
  }

  private static void create(JdbcClient db, boolean maySignIn) {
    if (maySignIn) {
      db.sql(
              "do $$ begin create role walnut_app login; exception when duplicate_object or unique_violation then null; end $$")
          .update();
    } else {
      db.sql(
              "do $$ begin create role walnut_app nologin; exception when duplicate_object or unique_violation then null; end $$")
          .update();
    }
  }
}

package org.walnut.tenancy;

import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.ConnectionHolder;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Tells the database the county at the start of every transaction; without a county nothing walled
 * is visible.
 */
class CountyTransactions extends JdbcTransactionManager {

  private final DataSource database;

  CountyTransactions(DataSource database) {
    super(database);
    this.database = database;
  }

  @Override
  protected void doBegin(Object transaction, TransactionDefinition definition) {
    super.doBegin(transaction, definition);
    var holder = (ConnectionHolder) TransactionSynchronizationManager.getResource(database);
    if (holder == null) {
      throw new CannotCreateTransactionException("the transaction has no connection");
    }
    try (var statement =
        holder.getConnection().prepareStatement("select set_config('walnut.county', ?, true)")) {
      statement.setString(1, Tenancy.county().orElse(""));
      statement.execute();
    } catch (SQLException e) {
      doCleanupAfterCompletion(transaction);
      throw new CannotCreateTransactionException("could not name the county to the database", e);
    }
  }
}

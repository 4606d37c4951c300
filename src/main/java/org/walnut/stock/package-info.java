/**
 * Knows what the county sells, in which lots it lies in which warehouse, and how much of each lot
 * is there, promised and free. Nothing is promised that is not there, and nothing of a lot that was
 * not passed.
 *
 * <p>Come in through {@link org.walnut.stock.Goods}, {@link org.walnut.stock.Warehouses}, {@link
 * org.walnut.stock.Lots} and {@link org.walnut.stock.Stock}. Listen to {@link
 * org.walnut.stock.LotLeavesSale}. Publishes the views {@code goods_card}, {@code
 * goods_grade_card}, {@code lot_card} and {@code movement_card}. Owns the tables {@code goods},
 * {@code goods_grade}, {@code warehouse}, {@code lot}, {@code lot_balance}, {@code movement} and
 * {@code reservation}.
 */
@NullMarked
@ApplicationModule(
    displayName = "Stock",
    allowedDependencies = {"tenancy", "access", "audit", "approval"})
package org.walnut.stock;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/**
 * Shows what the programme achieved, and what needs a person today.
 *
 * <p>A room publishes a number by contributing a {@link org.walnut.figure.Figure}: the query of its
 * records. Its total, its parts by evidence grade and by place, its list, its exports and its
 * checks all come from that one query, read through {@link org.walnut.figure.Figures}.
 *
 * <p>A room brings work to people's desks by contributing a {@link org.walnut.figure.DeskWork} for
 * each kind: the query of what waits, read through {@link org.walnut.figure.Desk}. In a
 * {@code @Configuration} of the room:
 *
 * <pre>{@code
 * @Bean
 * DeskWork complaintsToAnswer() {
 *   return new DeskWork(
 *       "complaint.toAnswer", Act.ANSWER_COMPLAINTS, new Harm(Duration.ofDays(5), 60, 4), List.of("code", "goods", "amount_fen"),
 *       """
 *       select c.id, c.filed_at as at, c.code, '/complaints/' || c.id as path, c.amount_fen,
 *              (select g.name_zh from goods_card g where g.county_id = c.county_id and g.id = c.goods_id) as goods_zh,
 *              (select g.name_en from goods_card g where g.county_id = c.county_id and g.id = c.goods_id) as goods_en
 *         from complaint c
 *        where c.state = 'FILED' and c.division like :division::text || '%'
 *       """);
 * }
 * }</pre>
 *
 * <p>Beside it: its name at {@code complaint.desk.toAnswer} in both bundles, an index {@code on
 * complaint (county_id, filed_at, id) where state = 'FILED'}, and a test that says when a piece
 * comes and goes ({@code house.OnTheDesk}). How much of it waits stands beside the room's line in
 * the navigation when that says {@code counting("complaint.toAnswer")}.
 *
 * <p>What lies above this room is asked for by {@link org.walnut.figure.DivisionNames}, {@link
 * org.walnut.figure.LineSource} and {@link org.walnut.figure.News}. Owns no tables.
 */
@NullMarked
@ApplicationModule(
    displayName = "Figures",
    allowedDependencies = {"tenancy", "access", "audit"})
package org.walnut.figure;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

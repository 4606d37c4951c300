package org.walnut.order;

/** A refund is agreed to, and what becomes of the goods. */
public record Approval(GoodsBack goods) {}

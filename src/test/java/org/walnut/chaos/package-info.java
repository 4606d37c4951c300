/**
 * Kills Walnut and its PostgreSQL in the middle of a storm of orders, payments, refunds and
 * payouts, and reckons up afterwards: what was acknowledged is there, once.
 */
package org.walnut.chaos;

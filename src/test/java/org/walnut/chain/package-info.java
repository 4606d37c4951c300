/**
 * The main job of the house, walked whole: a household's walnuts are bought, inspected, sold and
 * settled, and the poverty measure moves by exactly that yuan. Once by programs, and as seven
 * people in a browser; both end in the figures of {@link org.walnut.chain.HandWorked}.
 */
package org.walnut.chain;

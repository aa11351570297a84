/**
 * Algemene termijnenwet: a term of the law that ends on a day without work ends later.
 *
 * <p>The text stands at {@link nl.meedoen.subsidy.wet.termijnenwet.Termijnenwet}.
 */
@NullMarked
package nl.meedoen.subsidy.wet.termijnenwet;

import org.jspecify.annotations.NullMarked;

/**
 * The rules about instruments, one package per subject, with the text they follow beside them.
 *
 * <p>Pure: no clock, no database, no framework. A rule gets what is known and the policy of the date, and returns its
 * decision with the grounds.
 */
@NullMarked
package nl.meedoen.instrument.wet;

import org.jspecify.annotations.NullMarked;

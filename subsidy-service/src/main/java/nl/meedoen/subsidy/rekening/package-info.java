/**
 * The account of an employment: facts go in, money comes out.
 *
 * <p>An account is a list of facts that only grows; {@link nl.meedoen.subsidy.rekening.Recht} is a pure function of the
 * set of them. A late report, a corrected loonwaarde or a withdrawn one needs no code of its own: with one more fact the
 * function gives another right, and the difference is paid or recovered. Only sickness that is in no amount ever leaves an
 * account ({@link nl.meedoen.subsidy.rekening.Ziektebewaring}).
 */
@NullMarked
package nl.meedoen.subsidy.rekening;

import org.jspecify.annotations.NullMarked;

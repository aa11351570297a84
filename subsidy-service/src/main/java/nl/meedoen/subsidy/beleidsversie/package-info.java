/** Which policy was known when: the second clock of every answer about the past. */
@NullMarked
package nl.meedoen.subsidy.beleidsversie;

import org.jspecify.annotations.NullMarked;

/**
 * Hours that vary from month to month: the employer declares them, is reminded, and is paid again once it has declared.
 */
@NullMarked
package nl.meedoen.subsidy.urenopgave;

import org.jspecify.annotations.NullMarked;

package nl.meedoen.subsidy.terugvordering;

import java.time.LocalDate;
import nl.meedoen.common.law.Onderbouwing;

/**
 * What can be claimed back on a subsidy.
 *
 * @param uiterlijk the last day for the decision
 */
record Vastgesteld(Vordering vordering, LocalDate uiterlijk, Onderbouwing onderbouwing) {}

package nl.meedoen.subsidy.terugvordering;

import java.time.LocalDate;
import nl.meedoen.common.law.Geld;

/** @param bedrag euro to be paid on that day at the latest */
public record Betalingstermijn(LocalDate uiterlijk, Geld bedrag) {}

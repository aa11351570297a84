package nl.meedoen.sanction.wet.artikel18;

import java.time.YearMonth;
import nl.meedoen.common.law.Geld;

/** The part of a lowering that is settled in one month, in euro. */
public record Deelbedrag(YearMonth maand, Geld bedrag) {}

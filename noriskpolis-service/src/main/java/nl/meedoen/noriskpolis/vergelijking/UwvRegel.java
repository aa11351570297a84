package nl.meedoen.noriskpolis.vergelijking;

import java.time.LocalDate;
import nl.meedoen.common.law.Bsn;
import nl.meedoen.common.law.Geld;

/** What UWV paid over the year for one spell, by its file. Lives no longer than the comparison. */
record UwvRegel(Bsn bsn, String loonheffingennummer, LocalDate eersteZiektedag, int dagen, Geld uitkering) {}

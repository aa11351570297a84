package nl.meedoen.subsidy.wet.awb4;

import java.time.LocalDate;

/**
 * Artikel 4:14 lid 1: «Indien een beschikking niet binnen de bij wettelijk voorschrift bepaalde termijn kan worden
 * gegeven, deelt het bestuursorgaan dit aan de aanvrager mede en noemt het daarbij een zo kort mogelijke termijn
 * waarbinnen de beschikking wel tegemoet kan worden gezien.» Lid 3 says the same of the eight weeks of artikel 4:13.
 *
 * @param medegedeeldOp the day the applicant was told
 * @param tot the new last day
 */
public record Verdaging(LocalDate medegedeeldOp, LocalDate tot) {}

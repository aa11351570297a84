package nl.meedoen.subsidy.betaalrun;

import java.util.UUID;
import nl.meedoen.common.law.Geld;

/**
 * One credit transfer: all lines of one subsidy in a run together.
 *
 * @param kenmerk the end-to-end reference, the same in every export of the run
 * @param bedrag euro, positive
 */
record Betaalopdracht(
        UUID loonkostensubsidie, String kenmerk, String begunstigde, String iban, Geld bedrag, String omschrijving) {}

package nl.meedoen.subsidy.beschikking;

import java.util.List;

/**
 * A decision as its reader gets it: plain Dutch, in the order it is read. Nothing in it is computed.
 *
 * @param gemeente who sends it
 * @param adres lines of its postal address; none where policy does not name it
 * @param ontvanger to whom it is addressed
 * @param kenmerk the id of the decision
 * @param datum the day it was taken and made known
 * @param besluit what was decided
 * @param redenen why, from the grounds of the decision
 * @param verder what follows from it for the reader
 * @param teBevestigen what in it awaits confirmation
 */
public record Brief(
        String gemeente,
        List<String> adres,
        String ontvanger,
        String kenmerk,
        String datum,
        String onderwerp,
        Deel besluit,
        List<Reden> redenen,
        List<Deel> verder,
        List<String> teBevestigen) {}

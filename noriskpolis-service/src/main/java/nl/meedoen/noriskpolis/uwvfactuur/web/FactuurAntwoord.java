package nl.meedoen.noriskpolis.uwvfactuur.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.meedoen.common.law.Geld;
import nl.meedoen.noriskpolis.uwvfactuur.Controle;
import nl.meedoen.noriskpolis.uwvfactuur.Missend;
import nl.meedoen.noriskpolis.uwvfactuur.UwvFactuur;
import nl.meedoen.noriskpolis.uwvfactuur.UwvFactuurregel;
import nl.meedoen.noriskpolis.wet.bijlage4.Bevinding;
import org.jspecify.annotations.Nullable;

/**
 * @param totaal what UWV asks, euro
 * @param akkoord what agrees; with {@code betwist} the sum of the lines
 * @param teBetalen what agrees, at most {@code totaal}
 * @param missend spells with benefit that are on no invoice over the year; they dispute nothing
 * @param controles every check, the last one as the last
 * @param regels absent in a list
 */
record FactuurAntwoord(
        UUID id,
        String factuurnummer,
        String gemeente,
        int jaar,
        LocalDate factuurdatum,
        Instant ontvangenOp,
        int aantal,
        Geld totaal,
        Geld akkoord,
        Geld betwist,
        Geld teBetalen,
        List<Bevinding> bevindingen,
        List<Missend> missend,
        List<Controle> controles,
        @Nullable List<RegelAntwoord> regels) {

    static FactuurAntwoord kort(UwvFactuur factuur) {
        return van(factuur, null, factuur.controles().getLast());
    }

    static FactuurAntwoord van(UwvFactuur factuur, List<UwvFactuurregel> regels) {
        return van(
                factuur,
                regels.stream().map(RegelAntwoord::van).toList(),
                factuur.controles().getLast());
    }

    private static FactuurAntwoord van(UwvFactuur factuur, @Nullable List<RegelAntwoord> regels, Controle laatste) {
        return new FactuurAntwoord(
                factuur.id(),
                factuur.factuurnummer(),
                factuur.gemeente(),
                factuur.jaar(),
                factuur.factuurdatum(),
                factuur.ontvangenOp(),
                factuur.aantal(),
                factuur.totaal(),
                laatste.akkoord(),
                laatste.betwist(),
                factuur.teBetalen(),
                factuur.bevindingen(),
                factuur.missend(),
                factuur.controles(),
                regels);
    }
}

package nl.meedoen.subsidy.samenloop.web;

import java.util.List;
import java.util.UUID;
import nl.meedoen.subsidy.samenloop.Samenloopcontrole.Controle;

/** @param bevindingen by first day; empty where every day is paid for once */
record SamenloopAntwoord(UUID loonkostensubsidie, UUID dienstverband, List<BevindingAntwoord> bevindingen) {

    static SamenloopAntwoord van(Controle controle) {
        return new SamenloopAntwoord(
                controle.subsidie().id(),
                controle.subsidie().dienstverband(),
                controle.bevindingen().stream().map(BevindingAntwoord::van).toList());
    }
}

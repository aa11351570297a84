package nl.meedoen.subsidy.bank;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.meedoen.common.law.Geld;
import nl.meedoen.subsidy.bank.Mededeling.Uitslag;
import nl.meedoen.subsidy.bank.Verwerking.Bevinding;
import nl.meedoen.subsidy.bank.Verwerking.Teruggekomen;
import nl.meedoen.subsidy.betaalrun.Betaalopdracht;
import nl.meedoen.subsidy.betaalrun.Betaalopdracht.Status;

/** Applies what one message says to the transfers it says it of, and remembers what came of it. */
final class Afletteren {
    private final Instant op;
    private final List<Teruggekomen> teruggekomen = new ArrayList<>();
    private final List<Bevinding> bevindingen = new ArrayList<>();
    private final Set<UUID> runs = new HashSet<>();
    private int betaald;
    private int ongewijzigd;

    Afletteren(Instant op) {
        this.op = op;
    }

    void opdracht(Mededeling mededeling, Betaalopdracht opdracht) {
        var bedrag = mededeling.bedrag();
        if (bedrag != null && bedrag.compareTo(opdracht.bedrag().euro()) != 0)
            bevinding(mededeling, "Het bedrag is niet dat van de opdracht, " + opdracht.bedrag() + " euro.");
        else toepassen(mededeling, opdracht);
    }

    /** @param opdrachten all transfers of the file */
    void bestand(Mededeling mededeling, List<Betaalopdracht> opdrachten) {
        var totaal = opdrachten.stream().map(Betaalopdracht::bedrag).reduce(Geld.NUL, Geld::plus);
        var bedrag = mededeling.bedrag();
        if (mededeling.uitslag() == Uitslag.DUBBEL) dubbel(mededeling);
        else if (bedrag != null && bedrag.compareTo(totaal.euro()) != 0)
            bevinding(mededeling, "Het bedrag is niet dat van het betaalbestand, " + totaal + " euro.");
        else opdrachten.forEach(opdracht -> toepassen(mededeling, opdracht));
    }

    void bevinding(Mededeling mededeling, String melding) {
        bevindingen.add(new Bevinding(mededeling.kenmerk(), mededeling.bedrag(), melding));
    }

    private void dubbel(Mededeling mededeling) {
        bevinding(mededeling, "De bank had dit al ontvangen: " + mededeling.reden() + ". Er verandert niets.");
    }

    private void toepassen(Mededeling mededeling, Betaalopdracht opdracht) {
        var was = opdracht.status();
        switch (mededeling.uitslag()) {
            case BETAALD -> opdracht.betaald(op);
            case AFGEWEZEN -> opdracht.afgewezen(op, mededeling.reden());
            case TERUGGEKOMEN -> opdracht.teruggekomen(op, mededeling.reden());
            case DUBBEL, ONDERWEG -> {}
        }
        if (was == Status.TERUGGEKOMEN && mededeling.uitslag() == Uitslag.BETAALD)
            bevinding(mededeling, "De bank meldt een betaling die al was teruggekomen.");
        else if (was == Status.BETAALD && mededeling.uitslag() == Uitslag.AFGEWEZEN)
            bevindingen.add(new Bevinding(
                    opdracht.kenmerk(), opdracht.bedrag().euro(), "De bank wijst een betaling af die al is geboekt."));
        else if (mededeling.uitslag() == Uitslag.DUBBEL) dubbel(mededeling);
        else if (was == opdracht.status()) ongewijzigd++;
        else gewijzigd(opdracht);
    }

    private void gewijzigd(Betaalopdracht opdracht) {
        runs.add(opdracht.betaalrun());
        if (opdracht.status() == Status.BETAALD) betaald++;
        else teruggekomen.add(teruggekomen(opdracht, opdracht.bedrag().euro()));
    }

    private static Teruggekomen teruggekomen(Betaalopdracht opdracht, BigDecimal bedrag) {
        return new Teruggekomen(
                opdracht.betaalrun(),
                opdracht.loonkostensubsidie(),
                opdracht.kenmerk(),
                bedrag,
                String.valueOf(opdracht.reden()));
    }

    /** The runs of which a transfer changed. */
    Set<UUID> runs() {
        return runs;
    }

    Verwerking verwerking() {
        return new Verwerking(betaald, List.copyOf(teruggekomen), ongewijzigd, List.copyOf(bevindingen));
    }
}

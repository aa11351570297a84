package nl.meedoen.subsidy.overname;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import nl.meedoen.common.beleid.BeleidOntbreekt;
import nl.meedoen.common.platform.event.Progress;
import nl.meedoen.common.platform.persistence.Ids;
import nl.meedoen.common.platform.web.Fout;
import nl.meedoen.common.platform.web.Refusal;
import nl.meedoen.subsidy.dienstverband.Dienstverbanden;
import nl.meedoen.subsidy.loonkostensubsidie.Loonkostensubsidie;
import nl.meedoen.subsidy.loonkostensubsidie.SubsidieToekennen;
import nl.meedoen.subsidy.loonkostensubsidie.Verzoek;
import nl.meedoen.subsidy.overname.Regellezing.Leesbaar;
import nl.meedoen.subsidy.overname.Regellezing.Onleesbaar;
import nl.meedoen.subsidy.rekening.Herkomst;
import nl.meedoen.subsidy.rekening.Rekeningen;
import nl.meedoen.subsidy.rekening.Subsidiefeit;
import nl.meedoen.subsidy.wet.artikel10d.Besluit;
import nl.meedoen.subsidy.wet.artikel10d.Toegekend;
import nl.meedoen.subsidy.wet.artikel6.FunctieloonOntbreekt;

/** Judges one line by the rules every request is judged by, and takes it over where that is asked. */
@ApplicationScoped
class RegelOvernemen {
    private final SubsidieToekennen toekennen;
    private final Dienstverbanden dienstverbanden;
    private final Overgenomen overgenomen;
    private final Rekeningen rekeningen;
    private final Progress progress;
    private final Clock clock;

    RegelOvernemen(
            SubsidieToekennen toekennen,
            Dienstverbanden dienstverbanden,
            Overgenomen overgenomen,
            Rekeningen rekeningen,
            Progress progress,
            Clock clock) {
        this.toekennen = toekennen;
        this.dienstverbanden = dienstverbanden;
        this.overgenomen = overgenomen;
        this.rekeningen = rekeningen;
        this.progress = progress;
        this.clock = clock;
    }

    /** @param schrijven whether the decision is taken, or only said */
    void verwerken(Overname overname, Overnameregel regel, boolean schrijven) {
        var eerder = overgenomen.eerder(regel.gemeente(), regel.kenmerk(), regel.inhoud());
        if (eerder.isPresent()) {
            herkend(regel, eerder.get());
            return;
        }
        switch (Regellezing.van(regel.inhoud(), LocalDate.now(clock))) {
            case Onleesbaar(var fouten) -> regel.fout(fouten);
            case Leesbaar leesbaar ->
                bezwaar(overname, leesbaar.verzoek())
                        .ifPresentOrElse(
                                fout -> regel.fout(List.of(fout)),
                                () -> beslissen(overname, regel, leesbaar, schrijven));
        }
    }

    private static void herkend(Overnameregel regel, Overgenomen.Eerder eerder) {
        if (eerder.zelfde()) regel.overslaan("Is al overgenomen.", eerder.loonkostensubsidie());
        else
            regel.fout(List.of(new Fout(
                    Kolom.KENMERK.naam(), "kenmerk-andere-inhoud", "is al overgenomen, met een andere inhoud")));
    }

    /** Absence is no ground while the employment may still be on its way. */
    private Optional<Fout> bezwaar(Overname overname, Verzoek verzoek) {
        var bekend = dienstverbanden
                .findByIdOptional(verzoek.dienstverband())
                .filter(dienstverband -> dienstverband.gemeente().equals(overname.gemeente()));
        if (bekend.isPresent()) return Optional.empty();
        var code = progress.past("meedoen.client.v1", overname.aangebodenOp())
                ? "dienstverband-onbekend"
                : "dienstverband-nog-niet-bekend";
        return Optional.of(new Fout(Kolom.DIENSTVERBAND.naam(), code, "is hier niet bekend"));
    }

    private void beslissen(Overname overname, Overnameregel regel, Leesbaar leesbaar, boolean schrijven) {
        try {
            Besluit besluit = toekennen.beoordelen(leesbaar.verzoek());
            if (schrijven) overnemen(overname, regel, leesbaar);
            else regel.besloten(besluit instanceof Toegekend, null);
        } catch (Refusal geweigerd) {
            regel.fout(List.of(new Fout(
                    Kolom.DIENSTVERBAND.naam(), geweigerd.type().naam(), String.valueOf(geweigerd.getMessage()))));
        } catch (BeleidOntbreekt onbekend) {
            regel.fout(List.of(
                    new Fout(Kolom.INGANGSDATUM.naam(), "beleid-ontbreekt", String.valueOf(onbekend.getMessage()))));
        } catch (FunctieloonOntbreekt zonder) {
            regel.fout(List.of(
                    new Fout(Kolom.FUNCTIELOON.naam(), "verplicht", "is verplicht tot en met 31 december 2016")));
        }
    }

    private void overnemen(Overname overname, Overnameregel regel, Leesbaar leesbaar) {
        var subsidie = toekennen.besluiten(leesbaar.verzoek(), overname.aangebodenDoor());
        var betaald = leesbaar.betaaldTotEnMet();
        if (subsidie.toegekend() && betaald != null) afrekenen(subsidie, betaald.plusMonths(1));
        overgenomen.onthouden(regel, subsidie.id());
        regel.besloten(subsidie.toegekend(), subsidie.id());
    }

    private void afrekenen(Loonkostensubsidie subsidie, YearMonth eersteMaand) {
        rekeningen.toevoegen(
                subsidie.dienstverband(),
                subsidie.gemeente(),
                new Herkomst(subsidie.beslotenDoor(), "overgenomen uit een ander systeem"),
                Ids.next(),
                subsidie.beslotenOp(),
                kenmerk -> new Subsidiefeit.Overgenomen(kenmerk, subsidie.id(), eersteMaand));
    }
}

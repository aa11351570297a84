package nl.meedoen.subsidy.rekening;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.meedoen.common.beleid.Beleid;
import nl.meedoen.common.law.Geld;
import nl.meedoen.common.law.Onderbouwing;
import nl.meedoen.common.law.Percentage;
import nl.meedoen.common.law.Periode;
import nl.meedoen.common.law.Wetsartikel;
import nl.meedoen.subsidy.rekening.Dienstverbandfeit.DienstverbandBeeindigd;
import nl.meedoen.subsidy.rekening.Dienstverbandfeit.EinddatumGewijzigd;
import nl.meedoen.subsidy.rekening.Dienstverbandfeit.LoonwaardeVastgesteld;
import nl.meedoen.subsidy.rekening.Dienstverbandfeit.UrenGewijzigd;
import nl.meedoen.subsidy.rekening.Subsidiefeit.SubsidieBeeindigd;
import nl.meedoen.subsidy.rekening.Subsidiefeit.SubsidieIngetrokken;
import nl.meedoen.subsidy.rekening.Subsidiefeit.Toegekend;
import nl.meedoen.subsidy.rekening.Ziektefeit.DekkingBeeindigd;
import nl.meedoen.subsidy.rekening.Ziektefeit.DekkingGeweigerd;
import nl.meedoen.subsidy.rekening.Ziektefeit.DekkingToegekend;
import nl.meedoen.subsidy.rekening.Ziektefeit.DekkingVerwacht;
import nl.meedoen.subsidy.rekening.Ziektefeit.GedeeltelijkHersteld;
import nl.meedoen.subsidy.rekening.Ziektefeit.Hersteld;
import nl.meedoen.subsidy.rekening.Ziektefeit.ZiekGemeld;
import nl.meedoen.subsidy.rekening.Ziektefeit.ZiekmeldingGecorrigeerd;
import nl.meedoen.subsidy.rekening.Ziektefeit.ZiekmeldingIngetrokken;
import nl.meedoen.subsidy.wet.artikel10d.Arbeidsduur;
import nl.meedoen.subsidy.wet.artikel10d.Grondslag;
import nl.meedoen.subsidy.wet.artikel6.Loonwaarde;

/** The facts of one account as they are told, each reported on the day it is about and after the one before it. */
final class Dossier {
    static final Rekenbeleid BELEID = Rekenbeleid.van(Beleid.vanClasspath());
    static final UUID SUBSIDIE = new UUID(1, 1);
    static final List<Onderbouwing> GEEN_DEKKING = List.of(Onderbouwing.van(
                    Wetsartikel.van("Ziektewet", "29b", "2", LocalDate.of(2016, 1, 1)), "Er is geen indicatie.")
            .uitkomst("niet gedekt"));
    private static final ZoneId NEDERLAND = ZoneId.of("Europe/Amsterdam");

    private final List<Feit> feiten = new ArrayList<>();
    private final LocalDate geboren;
    private long teller;

    private Dossier(LocalDate geboren) {
        this.geboren = geboren;
    }

    static Dossier leeg() {
        return new Dossier(LocalDate.of(1980, 5, 12));
    }

    static Dossier van(LocalDate geboren) {
        return new Dossier(geboren);
    }

    /** Full time at a loonwaarde of 60%: 1238.976 euro a month in 2026. */
    static Dossier toegekend(String ingang) {
        return leeg().toegekend(ingang, loonwaarde(60));
    }

    Dossier toegekend(String ingang, Grondslag grondslag) {
        return toegekend(SUBSIDIE, ingang, ingang, grondslag);
    }

    Dossier toegekend(UUID subsidie, String ingang, String begin, Grondslag grondslag) {
        return toegekend(subsidie, ingang, Periode.vanaf(dag(begin)), grondslag);
    }

    Dossier toegekend(UUID subsidie, String ingang, Periode dienstverband, Grondslag grondslag) {
        var uitgangspunten = new Uitgangspunten("GM0597", geboren, dienstverband, uren("36", "36"), grondslag);
        return met(new Toegekend(op(dag(ingang)), subsidie, dag(ingang), uitgangspunten));
    }

    Dossier subsidieBeeindigd(UUID subsidie, String laatsteDag) {
        return met(new SubsidieBeeindigd(op(dag(laatsteDag)), subsidie, dag(laatsteDag)));
    }

    Dossier ingetrokken(UUID subsidie, String vanaf) {
        return met(new SubsidieIngetrokken(op(dag(vanaf)), subsidie, dag(vanaf)));
    }

    Dossier loonwaarde(String vanaf, int percentage) {
        return loonwaarde(vanaf, percentage, vanaf);
    }

    Dossier loonwaarde(String vanaf, int percentage, String gemeld) {
        return met(new LoonwaardeVastgesteld(op(dag(gemeld)), dag(vanaf), Loonwaarde.van(Percentage.van(percentage))));
    }

    Dossier uren(String vanaf, Arbeidsduur arbeidsduur) {
        return met(new UrenGewijzigd(op(dag(vanaf)), dag(vanaf), arbeidsduur));
    }

    Dossier beeindigd(String laatsteDag) {
        return met(new DienstverbandBeeindigd(op(dag(laatsteDag)), dag(laatsteDag)));
    }

    Dossier einddatum(String gemeld, String laatsteDag) {
        var einde = laatsteDag.isEmpty() ? null : dag(laatsteDag);
        return met(new EinddatumGewijzigd(op(dag(gemeld)), dag(gemeld), einde));
    }

    Dossier ziek(UUID melding, String eersteDag) {
        return ziek(melding, eersteDag, op(dag(eersteDag)).gemeldOp());
    }

    Dossier ziek(UUID melding, String eersteDag, Instant gemeldOp) {
        return met(new ZiekGemeld(kenmerk(gemeldOp), melding, dag(eersteDag)));
    }

    Dossier gecorrigeerd(UUID melding, String eersteDag) {
        return met(new ZiekmeldingGecorrigeerd(op(dag(eersteDag)), melding, dag(eersteDag)));
    }

    Dossier gecorrigeerd(UUID melding, String gemeld, String eersteDag) {
        return met(new ZiekmeldingGecorrigeerd(op(dag(gemeld)), melding, dag(eersteDag)));
    }

    Dossier ziekmeldingIngetrokken(UUID melding, String gemeld) {
        return met(new ZiekmeldingIngetrokken(op(dag(gemeld)), melding));
    }

    Dossier deelsHersteld(UUID melding, String vanaf) {
        return met(new GedeeltelijkHersteld(op(dag(vanaf)), melding, dag(vanaf), BigDecimal.valueOf(16)));
    }

    Dossier hersteld(UUID melding, String eersteWerkdag) {
        return met(new Hersteld(op(dag(eersteWerkdag)), melding, dag(eersteWerkdag)));
    }

    Dossier dekkingVerwacht(UUID melding, String gemeld, boolean gedekt) {
        return met(
                new DekkingVerwacht(op(dag(gemeld)), melding, dag(gemeld), gedekt, gedekt ? List.of() : GEEN_DEKKING));
    }

    Dossier dekkingToegekend(UUID melding, String vanaf) {
        return met(new DekkingToegekend(op(dag(vanaf)), melding, dag(vanaf), null));
    }

    Dossier dekkingToegekend(UUID melding, String vanaf, String tot) {
        return met(new DekkingToegekend(op(dag(vanaf)), melding, dag(vanaf), dag(tot)));
    }

    Dossier dekkingGeweigerd(UUID melding, String vanaf) {
        return met(new DekkingGeweigerd(op(dag(vanaf)), melding, dag(vanaf)));
    }

    Dossier dekkingBeeindigd(UUID melding, String vanaf) {
        return met(new DekkingBeeindigd(op(dag(vanaf)), melding, dag(vanaf)));
    }

    Dossier met(Feit feit) {
        feiten.add(feit);
        return this;
    }

    List<Feit> feiten() {
        return List.copyOf(feiten);
    }

    Recht recht() {
        return Recht.van(feiten, BELEID);
    }

    Geld maand(String maand) {
        return recht().maand(YearMonth.parse(maand)).bedrag();
    }

    Kenmerk op(LocalDate dag) {
        return kenmerk(
                dag.atTime(LocalTime.NOON.plusSeconds(teller)).atZone(NEDERLAND).toInstant());
    }

    private Kenmerk kenmerk(Instant gemeldOp) {
        teller++;
        return new Kenmerk(new UUID(2, teller), gemeldOp, gemeldOp.plusSeconds(5));
    }

    static UUID melding(int nummer) {
        return new UUID(3, nummer);
    }

    static Grondslag loonwaarde(int percentage) {
        return new Grondslag.OpLoonwaarde(Loonwaarde.van(Percentage.van(percentage)));
    }

    static Arbeidsduur uren(String uren, String voltijd) {
        return Arbeidsduur.van(uren, voltijd);
    }

    private static LocalDate dag(String dag) {
        return LocalDate.parse(dag);
    }
}

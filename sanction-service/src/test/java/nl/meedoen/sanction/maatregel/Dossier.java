package nl.meedoen.sanction.maatregel;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.meedoen.common.beleid.Beleid;
import nl.meedoen.sanction.client.Client;
import nl.meedoen.sanction.wet.artikel18.Afstemming;
import nl.meedoen.sanction.wet.artikel18.Afziengrond;
import nl.meedoen.sanction.wet.artikel18.Gedraging;
import nl.meedoen.sanction.wet.artikel18.Oordeel;
import nl.meedoen.sanction.wet.artikel18.Overleg;
import nl.meedoen.sanction.wet.artikel18.Schending;
import nl.meedoen.sanction.wet.artikel18.Verwijtbaarheid;
import nl.meedoen.sanction.wet.artikel18.Weging;
import nl.meedoen.sanction.wet.artikel18.Zaak;
import nl.meedoen.sanction.wet.awb4.AfzienVanHoren;
import nl.meedoen.sanction.wet.awb4.Horen;

/** One case, and the steps that can be tried on it. */
final class Dossier {
    static final Client CLIENT = new Client(UUID.randomUUID(), "GM0597");
    static final Schending GEDRAGING = new Schending(Gedraging.ARBEID_NIET_AANVAARD, LocalDate.of(2026, 5, 4));
    static final LocalDate GEHOORD_OP = LocalDate.of(2026, 5, 12);
    static final LocalDate BESLUIT = LocalDate.of(2026, 5, 20);

    private Dossier() {}

    static Maatregel voornemen() {
        return Maatregel.voornemen(CLIENT, null, GEDRAGING, LocalDate.of(2026, 6, 1));
    }

    static void horen(Maatregel maatregel) {
        maatregel.horen(GEHOORD_OP, "Ik wist het niet.");
    }

    static void afzienVanHoren(Maatregel maatregel) {
        maatregel.afzienVanHoren(new Horen.Nagelaten(AfzienVanHoren.SPOED, "morgen is te laat"));
    }

    static void opleggen(Maatregel maatregel) {
        maatregel.opleggen(oordeel(), BESLUIT);
    }

    static void afzien(Maatregel maatregel) {
        maatregel.afzien(Afziengrond.GEEN_SCHENDING.onderbouwing(GEDRAGING, "vergissing"), BESLUIT);
    }

    static Oordeel.Verlagen oordeel() {
        var weging = new Weging(Verwijtbaarheid.VOLLEDIG, Set.of(), null, null, new Overleg(GEHOORD_OP, null), null);
        return (Oordeel.Verlagen) Afstemming.oordeel(
                new Zaak(GEDRAGING, List.of(), BESLUIT),
                weging,
                Beleid.vanClasspath().maatregel("GM0597", GEDRAGING.datum()));
    }
}

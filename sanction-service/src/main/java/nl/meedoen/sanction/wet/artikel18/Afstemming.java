package nl.meedoen.sanction.wet.artikel18;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import nl.meedoen.common.beleid.Maatregelbeleid;
import nl.meedoen.common.law.Onderbouwing;
import nl.meedoen.sanction.wet.Voorbehoud;

/**
 * The decision of article 18: the lowering that belongs to the breach, attuned to the person.
 *
 * <p>Lid 9: «Het college ziet af van het opleggen van een maatregel, indien elke vorm van verwijtbaarheid ontbreekt.»
 */
public final class Afstemming {
    private final Zaak zaak;
    private final Weging weging;
    private final Maatregelbeleid beleid;

    private Afstemming(Zaak zaak, Weging weging, Maatregelbeleid beleid) {
        this.zaak = zaak;
        this.weging = weging;
        this.beleid = beleid;
    }

    /**
     * Weighs a case.
     *
     * @param beleid that of the municipality on the day of the breach
     * @throws nl.meedoen.common.beleid.BeleidOntbreekt where the lowering for this breach is not known
     */
    public static Oordeel oordeel(Zaak zaak, Weging weging, Maatregelbeleid beleid) {
        return weging.verwijtbaarheid() == Verwijtbaarheid.ONTBREEKT
                ? new Oordeel.Afzien(nietVerwijtbaar(zaak.schending()))
                : new Afstemming(zaak, weging, beleid).verlagen();
    }

    private Oordeel verlagen() {
        var normering = Normering.van(zaak, beleid);
        var norm = normering.waarde();
        var standaard = norm.verlaging(weging.maanden());
        var redenen = weging.dringendeRedenen();
        var verlaging = redenen == null ? standaard : redenen.afgestemd(standaard);
        var zorg = new Zorgvuldigheid(beleid.zorgvuldigheid(), weging, zaak.besluitdatum());
        var beletselen = beletselen(norm, standaard, zorg.beletselen(verlaging));
        if (!beletselen.isEmpty()) return new Oordeel.Onvolledig(beletselen);

        var stappen = new ArrayList<Onderbouwing>();
        stappen.add(normering.onderbouwing());
        if (redenen != null) stappen.add(redenen.onderbouwing(standaard));
        stappen.addAll(zorg.onderbouwing(verlaging));
        var delen = verrekening(stappen);
        return new Oordeel.Verlagen(verlaging, norm.lid(), delen, onderbouwing(norm, verlaging, stappen));
    }

    private List<Beletsel> beletselen(Norm norm, Verlaging standaard, List<Beletsel> overleg) {
        var beletselen = new ArrayList<>(overleg);
        norm.bezwaarTegen(weging.maanden()).ifPresent(beletselen::add);
        if (weging.dringendeRedenen() != null)
            weging.dringendeRedenen().bezwaarBij(standaard).ifPresent(beletselen::add);
        if (weging.spreiding() != null)
            Verrekening.bezwaarTegen(
                            weging.spreiding(),
                            norm.lid(),
                            beleid.geuniformeerd().spreidingMaanden())
                    .ifPresent(beletselen::add);
        return beletselen;
    }

    private List<Deelbedrag> verrekening(List<Onderbouwing> stappen) {
        var spreiding = weging.spreiding();
        if (spreiding == null) return List.of();
        var toegestaan = beleid.geuniformeerd().spreidingMaanden().orElseThrow();
        var uitkomst = Verrekening.van(spreiding, YearMonth.from(zaak.besluitdatum()), toegestaan);
        stappen.add(uitkomst.onderbouwing());
        return uitkomst.waarde();
    }

    private Onderbouwing onderbouwing(Norm norm, Verlaging verlaging, List<Onderbouwing> stappen) {
        var artikel = Artikel18.lid(norm.lid().map(Lid::nummer).orElse("2"));
        return Onderbouwing.van(artikel, "De uitkering wordt tijdelijk verlaagd.")
                .met("gedraging", zaak.schending().gedraging())
                .met("verwijtbaarheid", weging.verwijtbaarheid())
                .met("besluitdatum", zaak.besluitdatum())
                .stappen(stappen)
                .teBevestigen(Voorbehoud.van(stappen))
                .uitkomst(verlaging);
    }

    private static Onderbouwing nietVerwijtbaar(Schending schending) {
        return Afziengrond.NIET_VERWIJTBAAR.onderbouwing(schending, "elke vorm van verwijtbaarheid ontbreekt");
    }
}

package nl.meedoen.noriskpolis.ziekmelding.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import nl.meedoen.common.beleid.BeleidOntbreekt;
import nl.meedoen.noriskpolis.dekking.Dekkingsantwoord;
import nl.meedoen.noriskpolis.dekking.Noriskdekkingen;
import nl.meedoen.noriskpolis.dienstverband.Dienstverbanden;
import nl.meedoen.noriskpolis.ziekmelding.Bericht;
import nl.meedoen.noriskpolis.ziekmelding.Berichten;
import nl.meedoen.noriskpolis.ziekmelding.Meldbeleid;
import nl.meedoen.noriskpolis.ziekmelding.Tijdvakken;
import nl.meedoen.noriskpolis.ziekmelding.Ziekmelding;
import org.jspecify.annotations.Nullable;

/** A report with all that is known beside it. */
@ApplicationScoped
class Weergave {
    private final Berichten berichten;
    private final Meldbeleid beleid;
    private final Tijdvakken tijdvakken;
    private final Dienstverbanden dienstverbanden;
    private final Noriskdekkingen dekkingen;

    Weergave(
            Berichten berichten,
            Meldbeleid beleid,
            Tijdvakken tijdvakken,
            Dienstverbanden dienstverbanden,
            Noriskdekkingen dekkingen) {
        this.berichten = berichten;
        this.beleid = beleid;
        this.tijdvakken = tijdvakken;
        this.dienstverbanden = dienstverbanden;
        this.dekkingen = dekkingen;
    }

    ZiekmeldingAntwoord van(Ziekmelding ziekmelding) {
        return ZiekmeldingAntwoord.van(
                ziekmelding,
                bevestigingen(ziekmelding),
                beleid.regime(ziekmelding).orElse(null),
                tijdvakken.van(ziekmelding).orElse(null),
                dekking(ziekmelding));
    }

    /** Whoever else named the same first day. */
    private List<Bevestiging> bevestigingen(Ziekmelding ziekmelding) {
        return berichten.over(ziekmelding.id()).stream()
                .filter(bericht -> bericht.soort() == Bericht.Soort.ZIEKMELDING)
                .filter(bericht -> bericht.bron() != ziekmelding.bron())
                .filter(bericht -> bericht.dag().equals(ziekmelding.eersteZiektedag()))
                .map(bericht -> new Bevestiging(bericht.bron(), bericht.gemeldOp()))
                .toList();
    }

    private @Nullable Dekkingsantwoord dekking(Ziekmelding ziekmelding) {
        try {
            return dienstverbanden
                    .bekend(ziekmelding.dienstverband())
                    .map(dienstverband -> dekkingen.op(dienstverband, ziekmelding.eersteZiektedag()))
                    .map(Dekkingsantwoord::van)
                    .orElse(null);
        } catch (BeleidOntbreekt onbekend) {
            return null;
        }
    }
}

package nl.meedoen.subsidy.aanvraag;

import jakarta.enterprise.context.ApplicationScoped;
import nl.meedoen.common.beleid.Beleid;
import nl.meedoen.common.law.Uitkomst;
import nl.meedoen.subsidy.dienstverband.Dienstverbanden;
import nl.meedoen.subsidy.wet.artikel10c.Doelgroepvaststelling;

/** Judges the target group by the officer's answers, the person's indications and the municipality's policy. */
@ApplicationScoped
class Doelgroepoordeel {
    private final Dienstverbanden dienstverbanden;
    private final Beleid beleid;

    Doelgroepoordeel(Dienstverbanden dienstverbanden, Beleid beleid) {
        this.dienstverbanden = dienstverbanden;
        this.beleid = beleid;
    }

    Uitkomst<Boolean> van(Lksaanvraag aanvraag) {
        var peildatum = aanvraag.ingangsdatum();
        return Doelgroepvaststelling.behoort(
                aanvraag.beoordeling(),
                beleid.aanvraag(aanvraag.gemeente(), peildatum).groteAfstand().orElse(null),
                dienstverbanden.indicaties(aanvraag.client(), peildatum),
                peildatum);
    }
}

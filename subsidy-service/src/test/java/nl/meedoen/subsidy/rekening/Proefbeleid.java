package nl.meedoen.subsidy.rekening;

import java.time.LocalDate;
import nl.meedoen.common.beleid.Loonkostensubsidiebeleid;
import nl.meedoen.common.beleid.Minimumloon;
import nl.meedoen.common.beleid.Waarde;
import nl.meedoen.common.beleid.Ziektebeleid;
import nl.meedoen.common.beleid.Ziektebeleid.Ziekteregime;

/** The policy that is shipped, for a municipality that chose another regime for sickness. */
record Proefbeleid(Ziekteregime regime) implements Rekenbeleid {

    @Override
    public Minimumloon minimumloon(LocalDate peildatum, LocalDate geboortedatum) {
        return Dossier.BELEID.minimumloon(peildatum, geboortedatum);
    }

    @Override
    public Loonkostensubsidiebeleid loonkostensubsidie(String gemeente, LocalDate peildatum) {
        return Dossier.BELEID.loonkostensubsidie(gemeente, peildatum);
    }

    @Override
    public Ziektebeleid ziekte(String gemeente, LocalDate meldingsdatum) {
        var wet = Dossier.BELEID.ziekte(gemeente, meldingsdatum);
        var eigen = new Waarde<>(regime, wet.regime().bron(), null);
        return new Ziektebeleid(eigen, wet.landelijkRegime(), wet.maximaleWeken(), wet.samentellingWeken());
    }
}

package nl.meedoen.subsidy.rekening;

import java.time.LocalDate;
import nl.meedoen.common.beleid.Loonkostensubsidiebeleid;
import nl.meedoen.common.beleid.Minimumloon;
import nl.meedoen.common.beleid.Ziektebeleid;
import nl.meedoen.common.beleid.Ziektebeleid.Ziekteregime;
import nl.meedoen.common.law.Periode;

/** The policy that is shipped, for a municipality where the subsidy ran on for reports of some days. */
record Wisselbeleid(Periode doorbetalen, Ziekteregime anders) implements Rekenbeleid {

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
        var regime = doorbetalen.bevat(meldingsdatum) ? Ziekteregime.DOORBETALEN : anders;
        return new Proefbeleid(regime).ziekte(gemeente, meldingsdatum);
    }
}

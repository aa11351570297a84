package nl.meedoen.subsidy.rekening;

import java.time.LocalDate;
import nl.meedoen.common.beleid.Beleid;
import nl.meedoen.common.beleid.Loonkostensubsidiebeleid;
import nl.meedoen.common.beleid.Minimumloon;
import nl.meedoen.common.beleid.Ziektebeleid;

/**
 * The policy an account computes with, as known at the moment that is looked at.
 *
 * <p>Every question that has no answer throws {@link nl.meedoen.common.beleid.BeleidOntbreekt}.
 */
public interface Rekenbeleid {
    Minimumloon minimumloon(LocalDate peildatum, LocalDate geboortedatum);

    Loonkostensubsidiebeleid loonkostensubsidie(String gemeente, LocalDate peildatum);

    Ziektebeleid ziekte(String gemeente, LocalDate meldingsdatum);

    static Rekenbeleid van(Beleid beleid) {
        return new Rekenbeleid() {
            @Override
            public Minimumloon minimumloon(LocalDate peildatum, LocalDate geboortedatum) {
                return beleid.minimumloon(peildatum, geboortedatum);
            }

            @Override
            public Loonkostensubsidiebeleid loonkostensubsidie(String gemeente, LocalDate peildatum) {
                return beleid.loonkostensubsidie(gemeente, peildatum);
            }

            @Override
            public Ziektebeleid ziekte(String gemeente, LocalDate meldingsdatum) {
                return beleid.ziekte(gemeente, meldingsdatum);
            }
        };
    }
}

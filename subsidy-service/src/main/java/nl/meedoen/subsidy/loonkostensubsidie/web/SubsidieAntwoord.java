package nl.meedoen.subsidy.loonkostensubsidie.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.meedoen.common.law.Geld;
import nl.meedoen.common.law.Onderbouwing;
import nl.meedoen.subsidy.loonkostensubsidie.Grondslaggegevens;
import nl.meedoen.subsidy.loonkostensubsidie.Loonkostensubsidie;
import nl.meedoen.subsidy.rekening.Pauze;
import nl.meedoen.subsidy.rekening.Recht;
import nl.meedoen.subsidy.rekening.Subsidiestatus;
import nl.meedoen.subsidy.wet.artikel10c.Doelgroepvaststelling;
import nl.meedoen.subsidy.wet.artikel69.Financieringsbron;
import org.jspecify.annotations.Nullable;

/**
 * @param financieringsbron the budget that pays; absent for an employer, to whom it would tell of an indication
 * @param maandbedrag euro for a full month at the start; absent after a refusal
 */
record SubsidieAntwoord(
        UUID id,
        Subsidiestatus status,
        Loonkostensubsidie.Soort besluit,
        UUID dienstverband,
        UUID client,
        UUID werkgever,
        String gemeente,
        @Nullable Financieringsbron financieringsbron,
        LocalDate ingangsdatum,
        LocalDate aanvraagdatum,
        Instant beslotenOp,
        Grondslaggegevens grondslag,
        @Nullable Geld maandbedrag,
        List<Pauze> pauzes,
        List<Onderbouwing> onderbouwing) {

    /** @param alles whether the answer may tell what was found of the person */
    static SubsidieAntwoord van(Loonkostensubsidie subsidie, Recht recht, LocalDate vandaag, boolean alles) {
        return new SubsidieAntwoord(
                subsidie.id(),
                recht.status(subsidie.id(), vandaag),
                subsidie.besluit(),
                subsidie.dienstverband(),
                subsidie.client(),
                subsidie.werkgever(),
                subsidie.gemeente(),
                alles ? subsidie.financieringsbron() : null,
                subsidie.ingangsdatum(),
                subsidie.aanvraagdatum(),
                subsidie.beslotenOp(),
                subsidie.grondslag(),
                subsidie.maandbedrag(),
                recht.pauzes(subsidie.id()),
                List.of(
                        alles
                                ? subsidie.onderbouwing()
                                : Doelgroepvaststelling.zonderMotivering(
                                        subsidie.onderbouwing(), subsidie.ingangsdatum())));
    }
}

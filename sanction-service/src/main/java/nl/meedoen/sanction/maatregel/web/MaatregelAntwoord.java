package nl.meedoen.sanction.maatregel.web;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.meedoen.common.law.Onderbouwing;
import nl.meedoen.sanction.maatregel.Hoorverslag;
import nl.meedoen.sanction.maatregel.Maatregel;
import nl.meedoen.sanction.wet.artikel18.Gedraging;
import org.jspecify.annotations.Nullable;

/**
 * @param datum the day of the conduct
 * @param horen absent before the hearing
 * @param verlaging absent unless it was imposed
 */
record MaatregelAntwoord(
        UUID id,
        UUID client,
        String gemeente,
        @Nullable UUID signaal,
        Gedraging gedraging,
        LocalDate datum,
        LocalDate ingangsdatum,
        Maatregel.Status status,
        @Nullable Hoorverslag horen,
        @Nullable LocalDate besluitdatum,
        @Nullable VerlagingAntwoord verlaging,
        List<Onderbouwing> onderbouwing) {

    static MaatregelAntwoord van(Maatregel maatregel) {
        return new MaatregelAntwoord(
                maatregel.id(),
                maatregel.client(),
                maatregel.gemeente(),
                maatregel.signaal(),
                maatregel.schending().gedraging(),
                maatregel.schending().datum(),
                maatregel.ingangsdatum(),
                maatregel.status(),
                maatregel.hoorverslag(),
                maatregel.besluitdatum(),
                VerlagingAntwoord.van(maatregel.opgelegd()),
                maatregel.onderbouwing());
    }
}

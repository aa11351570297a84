package nl.meedoen.noriskpolis.uwvfactuur;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.meedoen.common.law.Geld;
import nl.meedoen.common.law.Periode;
import nl.meedoen.noriskpolis.uitkering.Jaaroverzicht;
import nl.meedoen.noriskpolis.uitkering.Ziektegevallen;
import nl.meedoen.noriskpolis.wet.bijlage4.Afspraak;
import nl.meedoen.noriskpolis.wet.bijlage4.Eigen;
import nl.meedoen.noriskpolis.ziekmelding.Ziekmelding;

/**
 * What we know beside one invoice.
 *
 * @param betaald benefit of the year by spell
 * @param toegekend the days of the year over which UWV granted benefit
 * @param wettelijk the days on which article 29b itself covers an employment
 * @param elders spells that are agreed on another invoice over the year, with its number
 * @param opslagGehad spells of which the handling was agreed over another year
 */
record EigenAdministratie(
        Afspraak afspraak,
        Jaaroverzicht betaald,
        ToegekendeDagen toegekend,
        Ziektegevallen gevallen,
        Map<UUID, List<Periode>> wettelijk,
        Map<UUID, String> elders,
        Set<UUID> opslagGehad) {

    Eigen over(UwvFactuurregel regel) {
        var client = regel.client();
        if (client == null) return new Eigen.OnbekendeWerknemer();
        return gevallen.van(afspraak.gemeente(), client, regel.loonheffingennummer())
                .<Eigen>map(meldingen -> Ziektegevallen.op(meldingen, regel.eersteZiektedag())
                        .<Eigen>map(this::over)
                        .orElseGet(Eigen.OnbekendeZiekmelding::new))
                .orElseGet(Eigen.OnbekendeWerknemer::new);
    }

    private Eigen over(Ziekmelding melding) {
        if (wettelijk.getOrDefault(melding.dienstverband(), List.of()).stream()
                .anyMatch(dagen -> dagen.bevat(melding.eersteZiektedag()))) return new Eigen.WettelijkGedekt();
        var deel = toegekend.van(melding.id(), betaald.van(melding.id()));
        var opslag = opslagGehad.contains(melding.id())
                ? Geld.NUL
                : afspraak.opslag().waarde();
        return new Eigen.Bekend(melding.id(), deel.dagen(), deel.bedrag(), opslag, elders.get(melding.id()));
    }
}

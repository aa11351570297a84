package nl.meedoen.subsidy.rekening;

import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.meedoen.common.law.Breuk;
import nl.meedoen.common.law.Geld;
import nl.meedoen.common.law.Onderbouwing;
import nl.meedoen.common.law.Periode;
import nl.meedoen.subsidy.wet.Participatiewet;
import nl.meedoen.subsidy.wet.Voorbehoud;
import nl.meedoen.subsidy.wet.artikel10d.Peildatum;

/**
 * Why a month is worth what it is worth.
 *
 * @param subsidies those that run in the month
 * @param ziektes sickness in the month that takes nothing away
 */
record Maandverslag(
        YearMonth maand,
        LocalDate laatste,
        List<Dagdeel> dagdelen,
        List<Subsidieloop> subsidies,
        List<Ziektedeel> ziektes,
        Rekenbeleid beleid) {
    private static final String VERJAARDAG =
            "een verjaardag na de peildatum verandert het bedrag pas op 1 januari; een openbare regel is niet gevonden";

    Onderbouwing onderbouwing(Breuk exact) {
        var stappen = new ArrayList<Onderbouwing>();
        subsidies.forEach(subsidie -> stappen.add(peildatum(subsidie)));
        dagdelen.forEach(deel -> stappen.add(deel.onderbouwing()));
        stappen.addAll(ziektesZonderGevolg());
        return Onderbouwing.van(
                        Participatiewet.artikel("10d", "4", maand.atDay(1)),
                        "Het recht over deze maand is de som van de dagen met recht, een keer afgerond op de cent.")
                .met("maand", maand)
                .met("tot en met", laatste)
                .met("onafgerond", exact)
                .stappen(stappen)
                .teBevestigen(Voorbehoud.van(stappen))
                .uitkomst(Geld.afgerond(exact));
    }

    List<Onderbouwing> ziektesZonderGevolg() {
        return ziektes.stream().map(this::zonderGevolg).toList();
    }

    private Onderbouwing peildatum(Subsidieloop subsidie) {
        return Peildatum.onderbouwing(subsidie.ingangsdatum(), maand, verjaardagTeltNiet(subsidie) ? VERJAARDAG : null);
    }

    /** Whether the person has come of an age for which another minimum wage holds than on the reference date. */
    private boolean verjaardagTeltNiet(Subsidieloop subsidie) {
        var peildatum = Peildatum.voor(subsidie.ingangsdatum(), maand);
        var geboren = subsidie.toekenning().uitgangspunten().geboortedatum();
        var jaren = Period.between(geboren, laatste).getYears();
        var toen = beleid.minimumloon(peildatum, geboren);
        var nu = beleid.minimumloon(peildatum, peildatum.minusYears(jaren));
        return !toen.maandbedrag().waarde().equals(nu.maandbedrag().waarde());
    }

    private Onderbouwing zonderGevolg(Ziektedeel deel) {
        var regime = deel.beleid().regime();
        var toelichting =
                switch (regime.waarde()) {
                    case DOORBETALEN ->
                        deel.status() == Pauzestatus.VERVALLEN
                                ? deel.reden().toelichting()
                                : "Tijdens ziekte loopt de subsidie door. UWV verlaagt het ziekengeld.";
                    case PAUZEREN -> deel.reden().toelichting();
                    case VERREKENEN ->
                        deel.status() == Pauzestatus.VERVALLEN
                                ? deel.reden().toelichting()
                                : "De ziekte duurt nog. De subsidie loopt door en wordt na herstel verrekend.";
                };
        return Onderbouwing.van(regime.bron(), toelichting)
                .met("ziekmelding", deel.melding().id())
                .met("dagen", dagen(deel).map(Periode::dagen).orElse(0))
                .met("regime", regime.waarde())
                .met("dekking", deel.status())
                .stappen(deel.melding().dekking().gronden())
                .teBevestigen(Voorbehoud.van(
                        regime.teBevestigen(), deel.melding().dekking().gronden()))
                .uitkomst("de subsidie loopt door");
    }

    private Optional<Periode> dagen(Ziektedeel deel) {
        return deel.periode().doorsnede(new Periode(maand.atDay(1), laatste));
    }
}

package nl.meedoen.subsidy.aanvraag;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.meedoen.common.beleid.Aanvraagbeleid;
import nl.meedoen.common.beleid.Waarde;
import nl.meedoen.subsidy.aanvraag.Ontbrekend.Bij;
import nl.meedoen.subsidy.loonkostensubsidie.Grondslaggegevens.Soort;
import org.jspecify.annotations.Nullable;

/** What a request still lacks. */
final class Volledigheid {
    private static final LocalDate LAATSTE_DAG_FUNCTIELOON = LocalDate.of(2016, 12, 31);

    private final List<Ontbrekend> ontbreekt = new ArrayList<>();

    private Volledigheid() {}

    /** In the order of the form: first what the applicant gives, then what the municipality establishes. */
    static List<Ontbrekend> ontbreekt(Lksaanvraag aanvraag, Aanvraagbeleid beleid) {
        var volledigheid = new Volledigheid();
        volledigheid.dienstverband(aanvraag);
        volledigheid.grondslag(aanvraag);
        volledigheid.doelgroep(aanvraag, beleid);
        return List.copyOf(volledigheid.ontbreekt);
    }

    /** An employment that is not there yet is described instead; a decision waits for it. */
    private void dienstverband(Lksaanvraag aanvraag) {
        if (aanvraag.dienstverband() != null) return;
        var contract = aanvraag.gegevens().contract();
        eis("werkgever", aanvraag.werkgever(), Bij.AANVRAGER);
        eis("contract.ingangsdatum", contract.ingangsdatum(), Bij.AANVRAGER);
        eis("contract.urenPerWeek", contract.urenPerWeek(), Bij.AANVRAGER);
        eis("contract.voltijdUrenPerWeek", contract.voltijdUrenPerWeek(), Bij.AANVRAGER);
        eis("dienstverband", null, Bij.GEMEENTE);
    }

    private void grondslag(Lksaanvraag aanvraag) {
        var grondslag = aanvraag.gegevens().grondslag();
        eis("grondslag.soort", grondslag.soort(), Bij.GEMEENTE);
        if (grondslag.soort() != Soort.LOONWAARDE) return;
        eis("grondslag.percentage", grondslag.percentage(), Bij.GEMEENTE);
        if (!aanvraag.ingangsdatum().isAfter(LAATSTE_DAG_FUNCTIELOON))
            eis("grondslag.functieloon", grondslag.functieloon(), Bij.AANVRAGER);
    }

    private void doelgroep(Lksaanvraag aanvraag, Aanvraagbeleid beleid) {
        var groteAfstand = beleid.groteAfstand().map(Waarde::waarde).orElse(false);
        aanvraag.beoordeling()
                .ontbreekt(groteAfstand)
                .forEach(criterium -> eis("doelgroepbeoordeling." + criterium.veld(), null, Bij.GEMEENTE));
    }

    private void eis(String veld, @Nullable Object waarde, Bij bij) {
        if (waarde == null) ontbreekt.add(new Ontbrekend(veld, bij));
    }
}

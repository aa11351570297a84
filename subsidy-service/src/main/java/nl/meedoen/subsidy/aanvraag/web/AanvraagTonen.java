package nl.meedoen.subsidy.aanvraag.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.meedoen.common.law.Onderbouwing;
import nl.meedoen.common.platform.security.Caller;
import nl.meedoen.subsidy.aanvraag.Aanvrager;
import nl.meedoen.subsidy.aanvraag.Afronding;
import nl.meedoen.subsidy.aanvraag.Beslistermijnen;
import nl.meedoen.subsidy.aanvraag.Dwangsommen;
import nl.meedoen.subsidy.aanvraag.Lksaanvraag;
import nl.meedoen.subsidy.aanvraag.Ontbrekend;

/** Shows a request to whoever asks: an employer sees nothing that was found of the person. */
@ApplicationScoped
class AanvraagTonen {
    private final Beslistermijnen termijnen;
    private final Dwangsommen dwangsommen;
    private final Caller caller;
    private final Clock clock;

    AanvraagTonen(Beslistermijnen termijnen, Dwangsommen dwangsommen, Caller caller, Clock clock) {
        this.termijnen = termijnen;
        this.dwangsommen = dwangsommen;
        this.caller = caller;
        this.clock = clock;
    }

    AanvraagAntwoord antwoord(Lksaanvraag aanvraag) {
        var vandaag = LocalDate.now(clock);
        var alles = caller.werkgever().isEmpty();
        var afronding = Optional.ofNullable(aanvraag.afronding());
        var subsidie = aanvraag.loonkostensubsidie();
        return new AanvraagAntwoord(
                aanvraag.id(),
                aanvraag.status(),
                aanvraag.client(),
                aanvraag.gemeente(),
                aanvraag.werkgever(),
                aanvraag.dienstverband(),
                aanvraag.aanvrager(),
                aanvraag.doelgroepverzoek(),
                aanvraag.aanvraagdatum(),
                aanvraag.ingangsdatum(),
                aanvraag.gegevens().contract(),
                aanvraag.gegevens().grondslag(),
                aanvraag.status().open() ? ontbreekt(aanvraag, alles) : List.of(),
                TermijnAntwoord.van(aanvraag, termijnen.uiterlijk(aanvraag), vandaag),
                dwangsommen.van(aanvraag, vandaag).orElse(null),
                aanvraag.besluit(),
                afronding.map(Afronding::op).orElse(null),
                afronding.map(Afronding::reden).orElse(null),
                subsidie == null ? null : "/v1/loonkostensubsidies/" + subsidie,
                aanvraag.besluit() == null ? null : "/v1/lks-aanvragen/" + aanvraag.id() + "/beschikking",
                afronding
                        .map(Afronding::onderbouwing)
                        .filter(grond -> alles || aanvraag.aanvrager() != Aanvrager.WERKNEMER || subsidie != null)
                        .<List<Onderbouwing>>map(List::of)
                        .orElse(List.of()),
                alles ? PersoonAntwoord.van(aanvraag) : null);
    }

    private List<Ontbrekend> ontbreekt(Lksaanvraag aanvraag, boolean alles) {
        return termijnen.ontbreekt(aanvraag).stream()
                .filter(een -> alles || een.bij() == Ontbrekend.Bij.AANVRAGER)
                .toList();
    }
}

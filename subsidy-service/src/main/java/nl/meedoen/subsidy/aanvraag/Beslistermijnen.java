package nl.meedoen.subsidy.aanvraag;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import nl.meedoen.common.beleid.Beleid;
import nl.meedoen.common.law.Uitkomst;
import nl.meedoen.subsidy.aanvraag.Ontbrekend.Bij;
import nl.meedoen.subsidy.wet.artikel10d.Beslistermijn;
import nl.meedoen.subsidy.wet.awb4.Beslisdatum;

/** By when a request is to be decided, and what still stands in the way, by the policy of its municipality. */
@ApplicationScoped
public class Beslistermijnen {
    private final Beleid beleid;

    Beslistermijnen(Beleid beleid) {
        this.beleid = beleid;
    }

    public Uitkomst<LocalDate> uiterlijk(Lksaanvraag aanvraag) {
        var vastgesteldOp = aanvraag.gegevens().grondslag().bekendSinds();
        var termijn = Beslistermijn.uiterlijk(
                aanvraag.aanvraagdatum(),
                vastgesteldOp.orElse(null),
                beleid.aanvraag(aanvraag.gemeente(), vastgesteldOp.orElse(aanvraag.aanvraagdatum())));
        var termijnen = aanvraag.termijnen();
        return Beslisdatum.uiterlijk(termijn, termijnen.opschortingen(), termijnen.verdaging());
    }

    public List<Ontbrekend> ontbreekt(Lksaanvraag aanvraag) {
        return Volledigheid.ontbreekt(aanvraag, beleid.aanvraag(aanvraag.gemeente(), aanvraag.ingangsdatum()));
    }

    List<String> ontbreektVanAanvrager(Lksaanvraag aanvraag) {
        return ontbreekt(aanvraag).stream()
                .filter(een -> een.bij() == Bij.AANVRAGER)
                .map(Ontbrekend::veld)
                .toList();
    }

    /** Brings what follows from the request up to date: its status, the wait for it and its last day. */
    void bijwerken(Lksaanvraag aanvraag, LocalDate op) {
        aanvraag.volledigheid(ontbreektVanAanvrager(aanvraag).isEmpty(), op);
        aanvraag.beslissenVoor(uiterlijk(aanvraag).waarde());
    }
}

package nl.meedoen.subsidy.aanvraag;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;
import nl.meedoen.common.beleid.Beleid;
import nl.meedoen.subsidy.wet.awb4.Dwangsom;

/** The penalty of each request that is or was decided too late. */
@ApplicationScoped
public class Dwangsommen {
    private final Beleid beleid;

    Dwangsommen(Beleid beleid) {
        this.beleid = beleid;
    }

    /** Empty while the decision is in time, and where the college acts of its own accord. */
    public Optional<Dwangsomstand> van(Lksaanvraag aanvraag, LocalDate vandaag) {
        var gesteld = aanvraag.termijnen().ingebrekestelling();
        if (gesteld != null) {
            var dwangsom = beleid.aanvraag(aanvraag.gemeente(), gesteld).dwangsom();
            var beslissenVoor = aanvraag.beslissenVoor();
            if (Dwangsom.teVroeg(gesteld, beslissenVoor))
                return Optional.of(Dwangsomstand.teVroeg(gesteld, beslissenVoor, dwangsom));
            var afronding = aanvraag.afronding();
            return Optional.of(Dwangsomstand.na(gesteld, vandaag, afronding == null ? null : afronding.op(), dwangsom));
        }
        return aanvraag.aanvrager() != Aanvrager.AMBTSHALVE
                        && aanvraag.status().open()
                        && aanvraag.overschreden(vandaag)
                ? Optional.of(Dwangsomstand.dreigt(
                        beleid.aanvraag(aanvraag.gemeente(), vandaag).dwangsom()))
                : Optional.empty();
    }
}

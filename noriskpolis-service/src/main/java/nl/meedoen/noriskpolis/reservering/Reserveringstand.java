package nl.meedoen.noriskpolis.reservering;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Year;
import nl.meedoen.common.beleid.Beleid;
import nl.meedoen.common.law.Geld;
import nl.meedoen.common.law.Uitkomst;
import nl.meedoen.noriskpolis.uitkering.Uitkeringen;
import nl.meedoen.noriskpolis.wet.bijlage4.Afspraak;
import nl.meedoen.noriskpolis.wet.bijlage4.Realisatie;

/** What became of a reservation until today. */
@ApplicationScoped
public class Reserveringstand {
    private final Reserveringen reserveringen;
    private final Uitkeringen uitkeringen;
    private final Beleid beleid;
    private final Clock clock;

    Reserveringstand(Reserveringen reserveringen, Uitkeringen uitkeringen, Beleid beleid, Clock clock) {
        this.reserveringen = reserveringen;
        this.uitkeringen = uitkeringen;
        this.beleid = beleid;
        this.clock = clock;
    }

    public Stand van(Reservering reservering) {
        var gemeente = reservering.gemeente();
        var jaar = reservering.jaar();
        var realisatie = Realisatie.van(
                uitkeringen.meldingen(gemeente, jaar),
                uitkeringen.overzicht(gemeente, jaar).totaal().bedrag(),
                Afspraak.voor(beleid, gemeente, jaar));
        var geldt = reserveringen
                .laatste(gemeente, jaar)
                .filter(laatste -> laatste.id().equals(reservering.id()))
                .isPresent();
        return new Stand(
                geldt, realisatie, realisatie.prognose(Year.of(jaar), reservering.bedrag(), LocalDate.now(clock)));
    }

    /**
     * @param geldt whether it is the last one of its year
     * @param prognose what the year will come to, euro
     */
    public record Stand(boolean geldt, Realisatie realisatie, Uitkomst<Geld> prognose) {}
}

package nl.meedoen.subsidy.loonwaarde;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import nl.meedoen.subsidy.dienstverband.Dienstverband;
import nl.meedoen.subsidy.loonkostensubsidie.Grondslaggegevens;
import nl.meedoen.subsidy.loonkostensubsidie.Loonkostensubsidie;
import nl.meedoen.subsidy.loonkostensubsidie.Loonwaarderegister;

/**
 * A decision that brings its own loonwaarde determines it as well, unless that was done before. It adds no fact: the
 * grant is one, and took it into account.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class LoonwaardeBijBesluit implements Loonwaarderegister {
    private static final String REDEN = "Overgenomen uit het besluit over de loonkostensubsidie.";

    private final Loonwaardebepalingen bepalingen;
    private final Vaststelling vaststelling;

    LoonwaardeBijBesluit(Loonwaardebepalingen bepalingen, Vaststelling vaststelling) {
        this.bepalingen = bepalingen;
        this.vaststelling = vaststelling;
    }

    @Override
    public void besloten(Loonkostensubsidie subsidie, Dienstverband dienstverband) {
        meting(subsidie.grondslag()).ifPresent(meting -> vaststellen(subsidie, dienstverband, meting));
    }

    private void vaststellen(Loonkostensubsidie subsidie, Dienstverband dienstverband, Meting meting) {
        var ingang = subsidie.ingangsdatum();
        var eerdere = bepalingen.van(dienstverband.id()).stream()
                .filter(bepaling -> !bepaling.geldigVanaf().isAfter(ingang))
                .reduce((vorige, latere) -> latere);
        if (eerdere.filter(bepaling -> bepaling.huidig().meting().zelfdeUitkomst(meting))
                .isPresent()) return;
        var zelfdeDag = eerdere.filter(bepaling -> bepaling.geldigVanaf().equals(ingang));
        var reden = zelfdeDag.isPresent() ? REDEN : null;
        var versie = new Versie(meting, null, reden, subsidie.beslotenDoor(), subsidie.beslotenOp());
        zelfdeDag.ifPresent(bepaling -> bepaling.toevoegen(versie));
        vaststelling.bekendmaken(zelfdeDag.orElseGet(() -> vaststelling.nieuw(dienstverband, ingang, versie)));
    }

    /** Empty where it was not said when and with what the loonwaarde was measured. */
    private static Optional<Meting> meting(Grondslaggegevens basis) {
        var percentage = basis.percentage();
        var meetdatum = basis.meetdatum();
        var instrument = basis.instrument();
        if (percentage == null || meetdatum == null || instrument == null) return Optional.empty();
        return Optional.of(new Meting(
                percentage,
                meetdatum,
                instrument,
                null,
                List.of(),
                basis.functieloon(),
                basis.vakantiebijslagPercentage()));
    }
}

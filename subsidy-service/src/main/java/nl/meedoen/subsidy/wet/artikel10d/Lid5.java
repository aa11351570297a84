package nl.meedoen.subsidy.wet.artikel10d;

import java.util.List;
import nl.meedoen.common.beleid.Loonkostensubsidiebeleid.Forfait;
import nl.meedoen.common.law.Breuk;
import nl.meedoen.common.law.Geld;
import nl.meedoen.common.law.Onderbouwing;
import nl.meedoen.common.law.Wetsartikel;

/**
 * Lid 5, vanaf 1-2-2017: «De hoogte van de loonkostensubsidie, bedoeld in het eerste lid, onderdeel b, bedraagt
 * gedurende een periode van maximaal de eerste zes maanden van de dienstbetrekking 50 procent van het totale bedrag van
 * het wettelijk minimumloon en de aanspraak op vakantiebijslag …, vermeerderd met een bij ministeriële regeling
 * vastgestelde vergoeding voor werkgeverslasten.»
 *
 * <p>Both readings of the surcharge come to the same amount here.
 */
record Lid5(Basis basis, Forfait forfait) implements Voltijdbedrag {

    /** @throws IllegalStateException where the law of the reference date has no flat-rate subsidy */
    static Lid5 van(Basis basis) {
        var forfait = basis.beleid().forfait();
        return new Lid5(
                basis,
                forfait.orElseThrow(() -> new IllegalStateException(
                        "geen forfaitaire loonkostensubsidie op " + basis.loon().peildatum())));
    }

    @Override
    public Breuk subsidie() {
        return forfait.percentage().waarde().van(basis.bedrag());
    }

    @Override
    public Breuk werkgeverslasten() {
        return basis.beleid().werkgeverslasten().waarde().van(subsidie());
    }

    @Override
    public Wetsartikel artikel() {
        return Artikel10d.FORFAIT.op(basis.loon().peildatum());
    }

    @Override
    public String toelichting() {
        return "De subsidie is een vast deel van het minimumloon, met een vergoeding voor werkgeverslasten en naar rato "
                + "van de uren.";
    }

    @Override
    public List<Onderbouwing> stappen() {
        var deel = forfait.percentage();
        var lasten = basis.beleid().werkgeverslasten();
        return List.of(
                Onderbouwing.van(deel.bron(), "Een vast deel van het minimumloon, omdat de loonwaarde niet is gemeten.")
                        .met("forfait", deel.waarde())
                        .teBevestigen(deel.teBevestigen())
                        .uitkomst(Geld.afgerond(subsidie())),
                Onderbouwing.van(lasten.bron(), "De vergoeding voor werkgeverslasten.")
                        .met("werkgeverslasten", lasten.waarde())
                        .teBevestigen(lasten.teBevestigen())
                        .uitkomst(Geld.afgerond(werkgeverslasten())));
    }
}

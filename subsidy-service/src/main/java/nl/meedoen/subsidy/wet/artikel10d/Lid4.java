package nl.meedoen.subsidy.wet.artikel10d;

import java.util.List;
import nl.meedoen.common.law.Breuk;
import nl.meedoen.common.law.Geld;
import nl.meedoen.common.law.Onderbouwing;
import nl.meedoen.common.law.Percentage;
import nl.meedoen.common.law.Wetsartikel;
import nl.meedoen.subsidy.wet.artikel6.Loonwaarde;

/**
 * Lid 4: «De hoogte van de loonkostensubsidie … is het verschil tussen het wettelijk minimumloon vermeerderd met de
 * aanspraak op vakantiebijslag … en de loonwaarde van die persoon vermeerderd met de voor die persoon naar rato van de
 * loonwaarde rechtens geldende vakantiebijslag, maar is ten hoogste 70 procent van het totale bedrag van het wettelijk
 * minimumloon en de aanspraak op vakantiebijslag …, vermeerderd met een bij ministeriële regeling vastgestelde vergoeding
 * voor werkgeverslasten.»
 *
 * <p>The last words can be read in two ways, and policy chooses. {@code BUITEN_MAXIMUM}: the surcharge is a percentage of
 * the capped subsidy and comes on top of it. {@code BINNEN_MAXIMUM}: it raises the base of which 70% is the cap, so it
 * only shows where the difference passes 70% of the bare base.
 *
 * @param verschil the difference, at least 0
 * @param maximum the cap on it, without surcharge
 */
record Lid4(Basis basis, Loonwaarde loonwaarde, Breuk verschil, Breuk maximum) implements Voltijdbedrag {

    static Lid4 van(Basis basis, Loonwaarde loonwaarde) {
        var bedrag = loonwaarde.bedrag(basis.minimumloon(), basis.beleid());
        return new Lid4(
                basis,
                loonwaarde,
                basis.bedrag().min(bedrag).grootste(Breuk.NUL),
                basis.beleid().maximum().waarde().van(basis.bedrag()));
    }

    @Override
    public Breuk subsidie() {
        return verschil.kleinste(maximum);
    }

    @Override
    public Breuk werkgeverslasten() {
        return switch (basis.beleid().werkgeverslastenlezing().waarde()) {
            case BUITEN_MAXIMUM -> opslag().van(subsidie());
            case BINNEN_MAXIMUM ->
                verschil.kleinste(maximum.plus(opslag().van(maximum))).min(subsidie());
        };
    }

    @Override
    public Wetsartikel artikel() {
        return Artikel10d.HOOGTE.op(basis.loon().peildatum());
    }

    @Override
    public String toelichting() {
        return "De subsidie is het verschil tussen minimumloon en loonwaarde, met een grens, een vergoeding voor "
                + "werkgeverslasten en naar rato van de uren.";
    }

    @Override
    public List<Onderbouwing> stappen() {
        var grens = basis.beleid().maximum();
        var lezing = basis.beleid().werkgeverslastenlezing();
        var lasten = basis.beleid().werkgeverslasten();
        return List.of(
                loonwaarde.onderbouwing(basis.minimumloon(), basis.beleid()),
                Onderbouwing.van(artikel(), "Het verschil tussen het minimumloon en de loonwaarde, niet onder nul.")
                        .uitkomst(Geld.afgerond(verschil)),
                Onderbouwing.van(grens.bron(), "De subsidie is niet hoger dan dit deel van het minimumloon.")
                        .met("maximum", grens.waarde())
                        .met("grens", Geld.afgerond(maximum))
                        .teBevestigen(grens.teBevestigen())
                        .uitkomst(Geld.afgerond(subsidie())),
                Onderbouwing.van(lezing.bron(), vergoeding())
                        .met("werkgeverslasten", lasten.waarde())
                        .met("lezing", lezing.waarde())
                        .teBevestigen(lasten.teBevestigen())
                        .teBevestigen(lezing.teBevestigen())
                        .uitkomst(Geld.afgerond(werkgeverslasten())));
    }

    private String vergoeding() {
        return switch (basis.beleid().werkgeverslastenlezing().waarde()) {
            case BUITEN_MAXIMUM -> "De vergoeding voor werkgeverslasten komt boven op de subsidie.";
            case BINNEN_MAXIMUM -> "De vergoeding voor werkgeverslasten verhoogt alleen de grens.";
        };
    }

    private Percentage opslag() {
        return basis.beleid().werkgeverslasten().waarde();
    }
}

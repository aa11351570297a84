package nl.meedoen.subsidy.wet.artikel10d;

import java.util.List;
import nl.meedoen.common.beleid.Loonkostensubsidiebeleid;
import nl.meedoen.common.beleid.Minimumloon;
import nl.meedoen.common.law.Breuk;
import nl.meedoen.common.law.Geld;
import nl.meedoen.common.law.Onderbouwing;

/**
 * «Het wettelijk minimumloon vermeerderd met de aanspraak op vakantiebijslag op grond van artikel 15 van de Wet
 * minimumloon en minimumvakantiebijslag» (lid 4 and 5), euro a month full time, unrounded.
 */
record Basis(Loongegevens loon, Loonkostensubsidiebeleid beleid, Breuk bedrag) {

    static Basis van(Loongegevens loon, Loonkostensubsidiebeleid beleid) {
        var minimumloon = loon.minimumloon().maandbedrag().waarde().breuk();
        return new Basis(
                loon,
                beleid,
                minimumloon.maal(
                        Breuk.EEN.plus(beleid.vakantiebijslag().waarde().deel())));
    }

    Minimumloon minimumloon() {
        return loon.minimumloon();
    }

    List<Onderbouwing> stappen() {
        var maandbedrag = minimumloon().maandbedrag();
        var bijslag = beleid.vakantiebijslag();
        return List.of(
                Onderbouwing.van(maandbedrag.bron(), "Het wettelijk minimumloon per maand bij deze leeftijd.")
                        .met("peildatum", loon.peildatum())
                        .met("leeftijd", minimumloon().leeftijd())
                        .teBevestigen(maandbedrag.teBevestigen())
                        .uitkomst(maandbedrag.waarde()),
                Onderbouwing.van(bijslag.bron(), "Het minimumloon met vakantiebijslag.")
                        .met("vakantiebijslag", bijslag.waarde())
                        .teBevestigen(bijslag.teBevestigen())
                        .uitkomst(Geld.afgerond(bedrag)));
    }
}

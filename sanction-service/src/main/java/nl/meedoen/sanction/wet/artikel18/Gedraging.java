package nl.meedoen.sanction.wet.artikel18;

import nl.meedoen.common.law.Wetsartikel;

/**
 * What somebody did or left undone.
 *
 * <p>Lid 4: «a. het aanvaarden of het behouden van algemeen geaccepteerde arbeid; b. het uitvoering geven aan de door het
 * college opgelegde verplichting om ingeschreven te staan bij een uitzendbureau; c. het naar vermogen verkrijgen van
 * algemeen geaccepteerde arbeid in een andere dan de gemeente van inwoning, alvorens naar die andere gemeente te
 * verhuizen; d. bereid zijn om te reizen over een afstand met een totale reisduur van 3 uur per dag …; e. bereid zijn om
 * te verhuizen …; f. het verkrijgen en behouden van kennis en vaardigheden …; g. het naar vermogen verkrijgen, het
 * aanvaarden of het behouden van algemeen geaccepteerde arbeid niet belemmeren door kleding, gebrek aan persoonlijke
 * verzorging of gedrag; h. het gebruik maken van door het college aangeboden voorzieningen … en mee te werken aan
 * onderzoek naar zijn of haar mogelijkheden tot arbeidsinschakeling.»
 */
public enum Gedraging {
    ARBEID_NIET_AANVAARD(Soort.GEUNIFORMEERD, "4 onderdeel a", "Aangeboden werk is niet aanvaard."),
    ARBEID_NIET_BEHOUDEN(Soort.GEUNIFORMEERD, "4 onderdeel a", "Werk is door eigen toedoen verloren."),
    NIET_INGESCHREVEN_BIJ_UITZENDBUREAU(
            Soort.GEUNIFORMEERD, "4 onderdeel b", "Er was geen inschrijving bij een uitzendbureau."),
    GEEN_WERK_GEZOCHT_VOOR_VERHUIZING(
            Soort.GEUNIFORMEERD, "4 onderdeel c", "Voor de verhuizing is daar geen werk gezocht."),
    NIET_BEREID_TE_REIZEN(Soort.GEUNIFORMEERD, "4 onderdeel d", "Er was geen bereidheid om voor werk te reizen."),
    NIET_BEREID_TE_VERHUIZEN(Soort.GEUNIFORMEERD, "4 onderdeel e", "Er was geen bereidheid om voor werk te verhuizen."),
    KENNIS_EN_VAARDIGHEDEN_VERWAARLOOSD(
            Soort.GEUNIFORMEERD, "4 onderdeel f", "Kennis en vaardigheden voor werk zijn niet op peil gehouden."),
    ARBEID_BELEMMERD(Soort.GEUNIFORMEERD, "4 onderdeel g", "Kleding, verzorging of gedrag stond werk in de weg."),
    VOORZIENING_NIET_GEBRUIKT(Soort.GEUNIFORMEERD, "4 onderdeel h", "Een aangeboden voorziening is niet gebruikt."),
    NIET_MEEGEWERKT_AAN_ONDERZOEK(
            Soort.GEUNIFORMEERD, "4 onderdeel h", "Er is niet meegewerkt aan onderzoek naar kansen op werk."),
    NIET_INGESCHREVEN_BIJ_UWV(Soort.INSCHRIJVING_UWV, "2", "Er was geen inschrijving bij UWV als werkzoekende."),
    TEGENPRESTATIE_NIET_VERRICHT(Soort.OVERIG, "2", "De opgedragen tegenprestatie is niet verricht."),
    OVERIGE_VERPLICHTING_NIET_NAGEKOMEN(Soort.OVERIG, "2", "Een opgelegde verplichting is niet nagekomen."),
    TEKORTSCHIETEND_BESEF(Soort.BESEF, "2", "Er is te weinig besef van verantwoordelijkheid getoond.");

    /** What the height and the length of a lowering follow from. */
    enum Soort {
        GEUNIFORMEERD,
        INSCHRIJVING_UWV,
        OVERIG,
        BESEF
    }

    private final Soort soort;
    private final String lid;
    private final String omschrijving;

    Gedraging(Soort soort, String lid, String omschrijving) {
        this.soort = soort;
        this.lid = lid;
        this.omschrijving = omschrijving;
    }

    Soort soort() {
        return soort;
    }

    /** One sentence in plain Dutch. */
    public String omschrijving() {
        return omschrijving;
    }

    Wetsartikel artikel() {
        return Artikel18.lid(lid);
    }
}

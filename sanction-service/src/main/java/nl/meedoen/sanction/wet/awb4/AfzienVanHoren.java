package nl.meedoen.sanction.wet.awb4;

/**
 * Artikel 4:11: «Het bestuursorgaan kan toepassing van de artikelen 4:7 en 4:8 achterwege laten voor zover: a. de vereiste
 * spoed zich daartegen verzet; b. de belanghebbende reeds eerder in de gelegenheid is gesteld zijn zienswijze naar voren
 * te brengen en zich sindsdien geen nieuwe feiten of omstandigheden hebben voorgedaan; of c. het met de beschikking
 * beoogde doel slechts kan worden bereikt indien de belanghebbende daarvan niet reeds tevoren in kennis is gesteld.»
 *
 * <p>There is no other ground: artikel 4:12 is about financial decisions whose consequences can be undone in full, which a
 * month without means of support cannot.
 */
public enum AfzienVanHoren {
    SPOED("a", "Er was zoveel haast dat de inwoner niet eerst kon worden gehoord."),
    EERDER_GEHOORD("b", "De inwoner kon al eerder reageren en sindsdien is er niets veranderd."),
    DOEL_VERGT_GEHEIMHOUDING("c", "Het doel van het besluit was niet te bereiken als de inwoner het vooraf wist.");

    private final String onderdeel;
    private final String zin;

    AfzienVanHoren(String onderdeel, String zin) {
        this.onderdeel = onderdeel;
        this.zin = zin;
    }

    String onderdeel() {
        return onderdeel;
    }

    String zin() {
        return zin;
    }
}

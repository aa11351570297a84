/**
 * Proefplaatsing: working on trial at an employer while the benefit goes on.
 *
 * <p>Uitvoeringsregels 2015 paragraaf 3.3.2: "Een werkzoekende (uitkeringsgerechtigde) die tot de doelgroep behoort,
 * kan 2, maximaal 3 maanden, middels een proefplaatsing bij een werkgever geplaatst worden, die de intentie heeft om de
 * klant in dienst te nemen."
 *
 * <p>Hoofdstuk 3: "Als het gaat om uitstroom bij een werkgever waar de klant op een soortgelijke functie al
 * werkzaamheden met behoud van uitkering heeft een proefplaatsing normaliter geen aanvullende waarde, en wordt dan ook
 * niet aangeboden."
 *
 * <p>Bijlage 6: "De proefplaatsing is maximaal 2 maanden (afwijken naar 3 maanden kan met hoge uitzondering en alleen
 * met toestemming van de senior)."
 *
 * <p>Participatiewet artikel 8a lid 2 onderdeel d (2026): "onder welke voorwaarden het college toestemming verleent aan
 * een persoon […] die algemene bijstand ontvangt om op een proefplaats gedurende twee maanden, met mogelijkheid tot
 * verlenging met maximaal vier maanden, werkzaamheden te verrichten".
 */
@NullMarked
package nl.meedoen.instrument.wet.proefplaatsing;

import org.jspecify.annotations.NullMarked;

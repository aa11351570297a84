/**
 * Participatiewet artikel 10c: who belongs to the target group of the loonkostensubsidie.
 *
 * <p>«1 Het college kan: a. op schriftelijke aanvraag van een persoon … vaststellen of die persoon tot de doelgroep
 * loonkostensubsidie behoort; b. ambtshalve vaststellen of een persoon … tot de doelgroep loonkostensubsidie behoort.»
 *
 * <p>«2 Een aanvraag als bedoeld in het eerste lid, onderdeel a, kan slechts eenmaal per twaalf maanden worden
 * ingediend.»
 */
@NullMarked
package nl.meedoen.subsidy.wet.artikel10c;

import org.jspecify.annotations.NullMarked;

/**
 * Participatiewet artikel 18: lowering the benefit of somebody who does not meet a duty.
 *
 * <p>«2 Het college verlaagt de bijstand overeenkomstig de verordening … ter zake van het niet nakomen door de
 * belanghebbende van de verplichtingen voortvloeiende uit deze wet, met uitzondering van artikel 17, eerste lid, dan wel
 * indien de belanghebbende naar het oordeel van het college tekortschietend besef van verantwoordelijkheid betoont voor
 * de voorziening in het bestaan. … 4 Het college verlaagt in ieder geval de bijstand overeenkomstig het vijfde, zesde,
 * zevende of achtste lid ter zake van het niet nakomen door de belanghebbende van de volgende verplichtingen: …»
 *
 * <p>These members read the same from 2015 to 2026. The text of the others stands at the class that carries them out:
 * {@link nl.meedoen.sanction.wet.artikel18.Gedraging} lid 4, {@link nl.meedoen.sanction.wet.artikel18.Verrekening} lid 5,
 * {@link nl.meedoen.sanction.wet.artikel18.Herhaling} lid 6 to 8, {@link nl.meedoen.sanction.wet.artikel18.Afstemming}
 * lid 9, {@link nl.meedoen.sanction.wet.artikel18.DringendeRedenen} lid 10.
 */
@NullMarked
package nl.meedoen.sanction.wet.artikel18;

import org.jspecify.annotations.NullMarked;

/**
 * Participatiewet artikel 69: the budget the municipality gets for benefit and loonkostensubsidie, and what is paid
 * from elsewhere.
 *
 * <p>Uitvoeringsregels 2015 bijlage 3 pays the subsidy of someone outside the banenafspraak «geheel uit
 * participatiebudget», up to and including 2016.
 */
@NullMarked
package nl.meedoen.subsidy.wet.artikel69;

import org.jspecify.annotations.NullMarked;

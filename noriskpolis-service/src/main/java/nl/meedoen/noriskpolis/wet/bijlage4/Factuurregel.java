package nl.meedoen.noriskpolis.wet.bijlage4;

import nl.meedoen.common.law.Geld;

/**
 * What UWV asks for one report of sickness in a year.
 *
 * @param regel UWV's own number of the line
 * @param dagen days of benefit in the year
 * @param uitkering benefit, euro
 * @param opslag for handling the report, euro
 */
public record Factuurregel(int regel, int dagen, Geld uitkering, Geld opslag) {
    public Geld bedrag() {
        return uitkering.plus(opslag);
    }
}

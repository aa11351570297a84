package nl.meedoen.common.beleid;

import nl.meedoen.common.law.Geld;

/**
 * The statutory minimum wage of one person on one date.
 *
 * @param maandbedrag euro a month, full time, without holiday allowance (WML article 8)
 * @param leeftijd age in whole years on the date
 */
public record Minimumloon(Waarde<Geld> maandbedrag, int leeftijd) {}

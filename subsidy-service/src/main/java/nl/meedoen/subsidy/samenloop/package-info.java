/**
 * The subsidy beside UWV's sickness benefit: each day is paid for once, by the municipality or by UWV (uitvoeringsregels
 * BAR 2015 bijlage 4 C, Participatiewet article 10d, Ziektewet article 29e). A day that is paid for twice, or by neither, is
 * found here, with its amount and its cause.
 */
@NullMarked
package nl.meedoen.subsidy.samenloop;

import org.jspecify.annotations.NullMarked;

/**
 * Ziektewet artikel 29: how long sickness benefit lasts.
 *
 * <p>«5 Geen ziekengeld wordt uitgekeerd nadat een tijdvak van 104 weken van ongeschiktheid tot werken is verstreken, te
 * rekenen vanaf de eerste dag van de ongeschiktheid tot werken. Voor het bepalen van dit tijdvak worden tijdvakken van
 * ongeschiktheid tot werken samengeteld, indien zij elkaar met een onderbreking van minder dan vier weken opvolgen …»
 */
@NullMarked
package nl.meedoen.noriskpolis.wet.ziektewet29;

import org.jspecify.annotations.NullMarked;

/**
 * Ziektewet artikel 29: over which days sickness benefit is paid.
 *
 * <p>«5 Geen ziekengeld wordt uitgekeerd nadat een tijdvak van 104 weken van ongeschiktheid tot werken is verstreken, te
 * rekenen vanaf de eerste dag van de ongeschiktheid tot werken. Voor het bepalen van dit tijdvak worden tijdvakken van
 * ongeschiktheid tot werken samengeteld, indien zij elkaar met een onderbreking van minder dan vier weken opvolgen …
 * tenzij de ongeschiktheid redelijkerwijs niet geacht kan worden voort te vloeien uit dezelfde oorzaak.»
 */
@NullMarked
package nl.meedoen.subsidy.wet.ziektewet29;

import org.jspecify.annotations.NullMarked;

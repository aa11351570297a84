package nl.meedoen.noriskpolis.bewaring;

import java.util.List;
import java.util.UUID;

/**
 * What of one kind is past its term.
 *
 * @param weg what goes
 * @param aangehouden how many stay, because something open still needs them
 */
record Verlopen(List<UUID> weg, int aangehouden) {}

package nl.meedoen.noriskpolis.uwvfactuur;

import java.time.Instant;
import nl.meedoen.common.law.Geld;

/**
 * What one check came to.
 *
 * @param akkoord euro that agrees
 * @param betwist euro that does not
 * @param afwijkend how many lines have a finding
 * @param missend how many spells with benefit are not on the invoice
 */
public record Controle(Instant op, Geld akkoord, Geld betwist, int afwijkend, int missend) {}

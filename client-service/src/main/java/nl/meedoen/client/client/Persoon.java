package nl.meedoen.client.client;

import java.time.LocalDate;
import nl.meedoen.common.law.Bsn;

/** A person as registered at the desk of a municipality. */
public record Persoon(String gemeente, Bsn bsn, String naam, LocalDate geboortedatum, Uitkering uitkering) {}

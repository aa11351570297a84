package nl.meedoen.common.beleid;

import nl.meedoen.common.law.Wetsartikel;
import org.jspecify.annotations.Nullable;

/**
 * A policy value with where it comes from.
 *
 * @param waarde the value itself
 * @param bron the article or section that sets it
 * @param teBevestigen why it awaits confirmation, repeated by every explanation that uses it; absent when it does not
 */
public record Waarde<T>(
        T waarde, Wetsartikel bron, @Nullable String teBevestigen) {}

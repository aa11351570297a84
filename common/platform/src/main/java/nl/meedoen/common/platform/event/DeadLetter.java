package nl.meedoen.common.platform.event;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An event that could not be understood, whole: with its reason, its headers and its value to the letter. */
record DeadLetter(
        String reden,
        Map<String, String> headers,
        @Nullable String key,
        @Nullable String value) {}

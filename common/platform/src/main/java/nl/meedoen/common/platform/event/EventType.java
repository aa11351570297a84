package nl.meedoen.common.platform.event;

import java.util.Locale;

/** The name of an event on the wire: reverse-DNS, kebab-case, one version number. */
final class EventType {
    static final String WATERMARK = "nl.participatiewet.hartslag.v1";
    private static final String PREFIX = "nl.participatiewet.";
    private static final String VERSION = ".v1";

    private EventType() {}

    static String of(Class<?> event) {
        var kebab = event.getSimpleName().replaceAll("(?<!^)([A-Z])", "-$1").toLowerCase(Locale.ROOT);
        return PREFIX + kebab + VERSION;
    }

    /** Whether two names differ in their version at most. */
    static boolean sameName(String one, String other) {
        return unversioned(one).equals(unversioned(other));
    }

    private static String unversioned(String name) {
        return name.replaceFirst("\\.v\\d+$", "");
    }
}

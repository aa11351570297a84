package nl.meedoen.common.beleid;

import java.util.List;

/**
 * A municipality that has a policy folder.
 *
 * @param code CBS code, {@code GMnnnn}
 * @param naam its name
 * @param postadres the lines of its postal address below the name; none where its file does not say
 */
public record Gemeente(String code, String naam, List<String> postadres) {

    public Gemeente {
        postadres = List.copyOf(postadres);
    }

    public Gemeente(String code, String naam) {
        this(code, naam, List.of());
    }
}

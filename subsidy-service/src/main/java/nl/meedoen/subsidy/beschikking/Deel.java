package nl.meedoen.subsidy.beschikking;

import java.util.List;

/** A part of a letter: its heading, its sentences, and points where it lists something. */
public record Deel(String kop, List<String> zinnen, List<String> punten) {

    static Deel van(String kop, String... zinnen) {
        return new Deel(kop, List.of(zinnen), List.of());
    }
}

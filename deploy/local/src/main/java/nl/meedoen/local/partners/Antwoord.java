package nl.meedoen.local.partners;

import java.util.List;

/**
 * What UWV answers.
 *
 * @param dossier the file afterwards
 */
record Antwoord(Dossier dossier, List<VanPartner> berichten) {

    static Antwoord geen(Dossier dossier) {
        return new Antwoord(dossier, List.of());
    }
}

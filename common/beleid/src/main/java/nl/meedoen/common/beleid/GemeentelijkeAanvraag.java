package nl.meedoen.common.beleid;

import java.util.Optional;

/** What a municipality sets about a request; the terms of the law are not its to set. */
record GemeentelijkeAanvraag(
        Waarde<Integer> herstelWeken, Optional<Waarde<Boolean>> groteAfstand, Waarde<Integer> meldDagen) {

    static GemeentelijkeAanvraag read(Values values) {
        return new GemeentelijkeAanvraag(
                values.count("herstelWeken", 1, 52),
                values.has("groteAfstand") ? Optional.of(values.yesNo("groteAfstand")) : Optional.empty(),
                values.count("meldDagen", 1, 365));
    }
}

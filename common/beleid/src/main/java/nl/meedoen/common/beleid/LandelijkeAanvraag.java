package nl.meedoen.common.beleid;

import java.util.Optional;

/** What national law says about a request and the decision on it. */
record LandelijkeAanvraag(
        Waarde<Integer> beslisWeken,
        Optional<Waarde<Integer>> beslisWekenNaLoonwaarde,
        Waarde<Integer> doelgroepMaanden,
        Waarde<Integer> buitenBehandelingWeken,
        Waarde<Integer> bezwaarWeken,
        Dwangsombeleid dwangsom) {

    static LandelijkeAanvraag read(Values values) {
        return new LandelijkeAanvraag(
                values.count("beslisWeken", 1, 52),
                values.has("beslisWekenNaLoonwaarde")
                        ? Optional.of(values.count("beslisWekenNaLoonwaarde", 1, 52))
                        : Optional.empty(),
                values.count("doelgroepMaanden", 1, 60),
                values.count("buitenBehandelingWeken", 1, 52),
                values.count("bezwaarWeken", 1, 52),
                Dwangsombeleid.read(values.child("dwangsom")));
    }

    Aanvraagbeleid with(GemeentelijkeAanvraag local) {
        return new Aanvraagbeleid(
                beslisWeken,
                beslisWekenNaLoonwaarde,
                doelgroepMaanden,
                buitenBehandelingWeken,
                bezwaarWeken,
                dwangsom,
                local.herstelWeken(),
                local.groteAfstand(),
                local.meldDagen());
    }
}

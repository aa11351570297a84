package nl.meedoen.noriskpolis.wet.bijlage4;

import nl.meedoen.common.law.Geld;

/** An amount as a Dutch sentence has it. */
final class Euro {
    private Euro() {}

    static String tekst(Geld bedrag) {
        return "€ " + bedrag.toString().replace('.', ',');
    }
}

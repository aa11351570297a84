package nl.meedoen.subsidy.terugvordering;

import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import nl.meedoen.common.law.Geld;
import nl.meedoen.common.platform.event.Event;

/** Somebody has to pay subsidy back. @param maanden negative where a month still had something to get */
record TerugvorderingOpgelegd(
        UUID terugvordering,
        UUID loonkostensubsidie,
        UUID dienstverband,
        UUID werkgever,
        String gemeente,
        Geld bedrag,
        List<Maandbedrag> maanden)
        implements Event {

    record Maandbedrag(YearMonth maand, Geld bedrag) {}

    static TerugvorderingOpgelegd van(Terugvordering terugvordering, Vordering vordering) {
        return new TerugvorderingOpgelegd(
                terugvordering.id(),
                terugvordering.loonkostensubsidie(),
                terugvordering.dienstverband(),
                terugvordering.werkgever(),
                terugvordering.gemeente(),
                terugvordering.bedrag(),
                vordering.maanden().entrySet().stream()
                        .map(maand -> new Maandbedrag(maand.getKey(), maand.getValue()))
                        .toList());
    }

    @Override
    public UUID key() {
        return dienstverband;
    }

    @Override
    public UUID subject() {
        return terugvordering;
    }
}

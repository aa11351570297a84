package nl.meedoen.stories.chaos;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.meedoen.local.partners.Message;
import nl.meedoen.local.partners.VanPartner;
import nl.meedoen.local.partners.VanPartner.DzbHersteldGemeld;
import nl.meedoen.local.partners.VanPartner.DzbZiekmeldingGemeld;
import nl.meedoen.local.partners.VanPartner.UwvHersteldGemeld;
import nl.meedoen.local.partners.VanPartner.UwvZiekmeldingGemeld;

/** A plan that was registered, so that there is something to report of. */
record Employment(Plan plan, String loonheffingennummer, UUID client, UUID dienstverband, UUID loonkostensubsidie) {
    private static final LocalTime MORNING = LocalTime.of(8, 0);

    /** What partners say of it, in the order in which it happened; nothing where the employer reports itself. */
    List<Message> told() {
        return plan.spells().stream().flatMap(this::told).toList();
    }

    private Stream<Message> told(Spell spell) {
        return switch (plan.route()) {
            case WERKGEVER -> Stream.empty();
            case UWV -> uwv(spell);
            case DZB -> dzb(spell);
            case BEIDE -> Stream.concat(uwv(spell), dzb(spell));
        };
    }

    /** What UWV and DZB say of what the employer reported itself, once that is known. */
    List<Message> confirmed() {
        if (plan.route() != Plan.Route.WERKGEVER) return List.of();
        return plan.spells().stream()
                .flatMap(spell -> Stream.concat(uwv(spell), dzb(spell)))
                .toList();
    }

    Stream<Message> uwv(Spell spell) {
        return Stream.of(
                on(spell.first(), op -> new UwvZiekmeldingGemeld(plan.bsn(), loonheffingennummer, spell.first(), op)),
                on(spell.work(), op -> new UwvHersteldGemeld(plan.bsn(), loonheffingennummer, spell.work(), op)));
    }

    Stream<Message> dzb(Spell spell) {
        return Stream.of(
                on(spell.first(), op -> new DzbZiekmeldingGemeld(client, dienstverband, spell.first(), op)),
                on(spell.work(), op -> new DzbHersteldGemeld(client, dienstverband, spell.work(), op)));
    }

    private interface Told {
        VanPartner at(Instant moment);
    }

    private static Message on(LocalDate day, Told told) {
        var moment = day.atTime(MORNING).toInstant(ZoneOffset.UTC);
        return Message.of(told.at(moment), moment);
    }
}

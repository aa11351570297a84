package nl.meedoen.subsidy.bank;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HexFormat;
import nl.meedoen.common.platform.security.Caller;
import nl.meedoen.common.platform.web.ProblemType;
import nl.meedoen.common.platform.web.Refusal;

/** Takes a message of the bank: paid is settled, what came back is due again, and the rest is shown to somebody. */
@ApplicationScoped
public class BankberichtVerwerken {
    private final Berichtlezer lezer;
    private final Bankberichten berichten;
    private final Opdrachtenboek opdrachtenboek;
    private final Caller caller;
    private final Clock clock;

    BankberichtVerwerken(
            Berichtlezer lezer, Bankberichten berichten, Opdrachtenboek opdrachtenboek, Caller caller, Clock clock) {
        this.lezer = lezer;
        this.berichten = berichten;
        this.opdrachtenboek = opdrachtenboek;
        this.caller = caller;
        this.clock = clock;
    }

    /** @param nieuw false for a message that was read before: nothing has changed */
    public record Uitkomst(Bankbericht bericht, boolean nieuw) {}

    /** @throws Refusal 403 for who works for no municipality, 400 for what we cannot read, 409 for another message under a known id */
    @Transactional
    public Uitkomst verwerken(byte[] inhoud) {
        if (caller.gemeenten().isEmpty()) throw Refusal.noAccess("Uw token geldt voor geen enkele gemeente.");
        var bericht = lezer.lezen(inhoud);
        var gemeenten = String.join(",", caller.gemeenten().stream().sorted().toList());
        var hash = hash(inhoud);
        var eerder = berichten.eerder(gemeenten, bericht);
        if (eerder.isPresent()) return new Uitkomst(zelfde(eerder.get(), hash), false);
        var verwerking = opdrachtenboek.afletteren(bericht);
        var nieuw = Bankbericht.ontvangen(gemeenten, bericht, hash, verwerking, clock.instant(), caller.sub());
        berichten.persistAndFlush(nieuw);
        return new Uitkomst(nieuw, true);
    }

    private static Bankbericht zelfde(Bankbericht eerder, String hash) {
        if (eerder.zelfde(hash)) return eerder;
        throw new Refusal(ProblemType.BESTAAT_AL, "Onder dit kenmerk is al een ander bericht van de bank gelezen.")
                .with("bankbericht", eerder.id());
    }

    private static String hash(byte[] inhoud) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(inhoud));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}

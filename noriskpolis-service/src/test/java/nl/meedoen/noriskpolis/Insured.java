package nl.meedoen.noriskpolis;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.concurrent.ThreadLocalRandom;
import nl.meedoen.common.law.Bsn;
import nl.meedoen.common.testing.Contracts;
import nl.meedoen.noriskpolis.persoon.Personen;

/** Somebody at work whom UWV knows too, by BSN and the employer's number for wage tax. */
public record Insured(Job job, String bsn, String loonheffingennummer) {

    /** At work in the municipality since the first day of 2015, as client-service tells. */
    public static Insured in(String gemeente, Personen personen) {
        var insured = of(Job.in(gemeente));
        insured.told(personen);
        return insured;
    }

    /** Nobody has told of it yet. */
    public static Insured of(Job job) {
        var numbers = ThreadLocalRandom.current();
        var bsn = numbers.ints(100_000_000, 999_999_999)
                .mapToObj(String::valueOf)
                .filter(Bsn::isGeldig)
                .findFirst()
                .orElseThrow();
        return new Insured(job, bsn, numbers.nextInt(100_000_000, 999_999_999) + "L01");
    }

    public void told(Personen personen) {
        job.clientSays(
                "client-geregistreerd",
                Contracts.example("client-geregistreerd")
                        .put("client", job.client())
                        .put("gemeente", job.gemeente())
                        .put("bsnKenmerk", personen.kenmerk(new Bsn(bsn))));
        job.clientSays(
                "werkgever-geregistreerd",
                Contracts.example("werkgever-geregistreerd")
                        .put("werkgever", job.werkgever())
                        .put("loonheffingennummer", loonheffingennummer));
        job.clientSays("dienstverband-gestart", job.start().put("ingangsdatum", "2015-01-01"));
    }

    /** UWV paid over days of sickness, 70% of a daily wage that fits the amount or does not. */
    public ObjectNode payment(String betaling, String eersteZiektedag, String tot, int dagen, String bedrag) {
        return Contracts.example("uitkering-door-uwv-betaald")
                .put("dienstverband", job.dienstverband())
                .put("client", job.client())
                .put("gemeente", job.gemeente())
                .put("betaling", betaling)
                .putNull("ziekmelding")
                .put("eersteZiektedag", eersteZiektedag)
                .put("vanaf", eersteZiektedag)
                .put("tot", tot)
                .put("dagen", dagen)
                .put("bedrag", bedrag);
    }

    public void paid(ObjectNode payment) {
        job.clientSays("uitkering-door-uwv-betaald", payment);
    }

    /** One payment for a spell. */
    public void paid(String eersteZiektedag, String tot, int dagen, String bedrag) {
        paid(payment("ZW-" + Job.id(), eersteZiektedag, tot, dagen, bedrag));
    }

    /** A line of UWV's invoice. */
    public String line(int regel, String eersteZiektedag, int dagen, String uitkering, String opslag) {
        return String.join(
                ";",
                String.valueOf(regel),
                bsn,
                loonheffingennummer,
                eersteZiektedag,
                String.valueOf(dagen),
                uitkering,
                opslag);
    }
}

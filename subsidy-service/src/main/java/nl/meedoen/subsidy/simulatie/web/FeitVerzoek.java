package nl.meedoen.subsidy.simulatie.web;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;
import java.util.function.Function;
import nl.meedoen.common.law.Percentage;
import nl.meedoen.common.platform.persistence.Ids;
import nl.meedoen.common.platform.web.Refusal;
import nl.meedoen.subsidy.rekening.Dienstverbandfeit.DienstverbandBeeindigd;
import nl.meedoen.subsidy.rekening.Dienstverbandfeit.LoonwaardeVastgesteld;
import nl.meedoen.subsidy.rekening.Dienstverbandfeit.UrenGewijzigd;
import nl.meedoen.subsidy.rekening.Dienstverbandfeit.UrenOpgegeven;
import nl.meedoen.subsidy.rekening.Feit;
import nl.meedoen.subsidy.rekening.Kenmerk;
import nl.meedoen.subsidy.rekening.Subsidiefeit.SubsidieBeeindigd;
import nl.meedoen.subsidy.rekening.Subsidiefeit.SubsidieIngetrokken;
import nl.meedoen.subsidy.rekening.Ziektefeit.DekkingGeweigerd;
import nl.meedoen.subsidy.rekening.Ziektefeit.Hersteld;
import nl.meedoen.subsidy.rekening.Ziektefeit.ZiekGemeld;
import nl.meedoen.subsidy.rekening.Ziektefeit.ZiekmeldingIngetrokken;
import nl.meedoen.subsidy.wet.artikel10d.Arbeidsduur;
import nl.meedoen.subsidy.wet.artikel6.Loonwaarde;
import org.jspecify.annotations.Nullable;

/**
 * A fact that has not been saved.
 *
 * @param datum the day it is about: first sick day, first day of work, first day of other hours, last day
 * @param ziekmelding the spell it is about; needed for what follows on a report
 * @param uren hours a week, or hours over the month for a declaration
 */
record FeitVerzoek(
        @NotNull Soort soort,
        @Nullable LocalDate datum,
        @Nullable UUID ziekmelding,

        @Nullable @DecimalMin("0") @DecimalMax("100") @Digits(integer = 3, fraction = 2)
        BigDecimal percentage,

        @Nullable @DecimalMin("0") @DecimalMax("260") @Digits(integer = 3, fraction = 2)
        BigDecimal uren,

        @Nullable @DecimalMin("0.01") @DecimalMax("60") @Digits(integer = 2, fraction = 2)
        BigDecimal voltijdUrenPerWeek,

        @Nullable YearMonth maand) {
    private static final BigDecimal MEESTE_UREN_PER_WEEK = BigDecimal.valueOf(60);

    enum Soort {
        ZIEKMELDING,
        BETERMELDING,
        ZIEKMELDING_INGETROKKEN,
        DEKKING_GEWEIGERD,
        LOONWAARDE,
        UREN,
        URENOPGAVE,
        DIENSTVERBAND_BEEINDIGD,
        SUBSIDIE_BEEINDIGD,
        SUBSIDIE_INGETROKKEN
    }

    /** @throws Refusal 400 where something the kind needs is absent */
    Function<Kenmerk, Feit> feit(UUID subsidie) {
        return switch (soort) {
            case ZIEKMELDING -> {
                var dag = vereist(datum, "datum");
                var melding = Ids.next();
                yield kenmerk -> new ZiekGemeld(kenmerk, melding, dag);
            }
            case BETERMELDING -> {
                var dag = vereist(datum, "datum");
                var melding = vereist(ziekmelding, "ziekmelding");
                yield kenmerk -> new Hersteld(kenmerk, melding, dag);
            }
            case ZIEKMELDING_INGETROKKEN -> {
                var melding = vereist(ziekmelding, "ziekmelding");
                yield kenmerk -> new ZiekmeldingIngetrokken(kenmerk, melding);
            }
            case DEKKING_GEWEIGERD -> {
                var melding = vereist(ziekmelding, "ziekmelding");
                yield kenmerk -> new DekkingGeweigerd(kenmerk, melding, kenmerk.meldingsdatum());
            }
            case LOONWAARDE -> {
                var dag = vereist(datum, "datum");
                var loonwaarde = Loonwaarde.van(new Percentage(vereist(percentage, "percentage")));
                yield kenmerk -> new LoonwaardeVastgesteld(kenmerk, dag, loonwaarde);
            }
            case UREN -> {
                var dag = vereist(datum, "datum");
                var duur = arbeidsduur();
                yield kenmerk -> new UrenGewijzigd(kenmerk, dag, duur);
            }
            case URENOPGAVE -> {
                var over = vereist(maand, "maand");
                var gewerkt = vereist(uren, "uren");
                yield kenmerk -> new UrenOpgegeven(kenmerk, over, gewerkt);
            }
            case DIENSTVERBAND_BEEINDIGD -> {
                var dag = vereist(datum, "datum");
                yield kenmerk -> new DienstverbandBeeindigd(kenmerk, dag);
            }
            case SUBSIDIE_BEEINDIGD -> {
                var dag = vereist(datum, "datum");
                yield kenmerk -> new SubsidieBeeindigd(kenmerk, subsidie, dag);
            }
            case SUBSIDIE_INGETROKKEN -> {
                var dag = vereist(datum, "datum");
                yield kenmerk -> new SubsidieIngetrokken(kenmerk, subsidie, dag);
            }
        };
    }

    private Arbeidsduur arbeidsduur() {
        var perWeek = vereist(uren, "uren");
        if (perWeek.signum() == 0 || perWeek.compareTo(MEESTE_UREN_PER_WEEK) > 0)
            throw Refusal.invalid("feit.uren", "buiten-bereik", "moet boven 0 en hoogstens 60 zijn");
        return new Arbeidsduur(perWeek, vereist(voltijdUrenPerWeek, "voltijdUrenPerWeek"));
    }

    private <T> T vereist(@Nullable T waarde, String veld) {
        if (waarde == null) throw Refusal.invalid("feit." + veld, "verplicht", "is verplicht bij " + soort);
        return waarde;
    }
}

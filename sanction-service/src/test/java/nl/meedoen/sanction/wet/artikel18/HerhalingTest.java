package nl.meedoen.sanction.wet.artikel18;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HerhalingTest {
    private static final LocalDate TOEGEPAST = LocalDate.of(2026, 1, 10);

    @ParameterizedTest
    @CsvSource({
        "2026-01-09, VIJF", // before the earlier one was applied
        "2026-01-10, VIJF",
        "2026-01-11, ZES",
        "2027-01-10, ZES",
        "2027-01-11, VIJF"
    })
    void lid6_de_twaalf_maanden_tellen_vanaf_de_toepassing_van_lid_5(LocalDate schending, Lid lid) {
        assertEquals(lid, lid(schending, new Toepassing(Lid.VIJF, TOEGEPAST)));
    }

    @ParameterizedTest
    @CsvSource({"VIJF, ZES", "ZES, ZEVEN", "ZEVEN, ACHT"})
    void elke_herhaling_binnen_twaalf_maanden_is_een_lid_verder(Lid vorig, Lid lid) {
        assertEquals(lid, lid(TOEGEPAST.plusMonths(6), new Toepassing(vorig, TOEGEPAST)));
    }

    @Test
    void lid7_telt_vanaf_de_toepassing_van_lid_6_ook_als_die_van_lid_5_verstreken_is() {
        var vijf = new Toepassing(Lid.VIJF, TOEGEPAST.minusMonths(10));
        var zes = new Toepassing(Lid.ZES, TOEGEPAST);
        assertEquals(Lid.ZEVEN, lid(TOEGEPAST.plusMonths(12), zes, vijf));
    }

    @Test
    void lid8_geldt_telkens_binnen_twaalf_maanden_na_lid_7() {
        var zeven = new Toepassing(Lid.ZEVEN, TOEGEPAST);
        var acht = new Toepassing(Lid.ACHT, TOEGEPAST.plusMonths(6));
        assertEquals(Lid.ACHT, lid(TOEGEPAST.plusMonths(11), zeven, acht));
        assertEquals(Lid.VIJF, lid(TOEGEPAST.plusMonths(13), zeven, acht));
    }

    @Test
    void de_onderbouwing_noemt_wat_eerder_is_toegepast() {
        var schending = new Schending(Gedraging.ARBEID_NIET_AANVAARD, TOEGEPAST.plusDays(1));
        var onderbouwing = Herhaling.lid(schending, List.of(new Toepassing(Lid.VIJF, TOEGEPAST)), maanden())
                .onderbouwing();
        assertEquals("2026-01-10", onderbouwing.invoer().get("eerder toegepast op"));
        assertEquals("Participatiewet artikel 18 lid 6", onderbouwing.artikel().toString());
    }

    private static Lid lid(LocalDate schending, Toepassing... eerder) {
        return Herhaling.lid(new Schending(Gedraging.ARBEID_NIET_AANVAARD, schending), List.of(eerder), maanden())
                .waarde();
    }

    private static nl.meedoen.common.beleid.Waarde<Integer> maanden() {
        return Zaken.RIDDERKERK.geuniformeerd().herhalingMaanden();
    }
}

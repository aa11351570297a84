package nl.meedoen.subsidy.wet.artikel69;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.LocalDate;
import java.util.Set;
import nl.meedoen.subsidy.wet.artikel10c.Indicatie;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FinancieringTest {
    private static final LocalDate TOEN = LocalDate.of(2016, 12, 31);
    private static final LocalDate DAARNA = LocalDate.of(2017, 1, 1);

    @ParameterizedTest
    @EnumSource(names = {"BANENAFSPRAAK", "BESCHUT_WERK"})
    void met_deze_indicatie_betaalt_het_inkomensdeel(Indicatie indicatie) {
        var bron = Financiering.bron(Set.of(indicatie, Indicatie.MEDISCHE_URENBEPERKING), DAARNA);
        assertEquals(Financieringsbron.INKOMENSDEEL, bron.waarde());
        assertNull(bron.onderbouwing().teBevestigen());
    }

    @Test
    void zonder_deze_indicaties_betalen_de_reintegratiemiddelen() {
        assertEquals(
                Financieringsbron.REINTEGRATIEMIDDELEN,
                Financiering.bron(Set.of(Indicatie.LOONKOSTENSUBSIDIE), TOEN).waarde());
        assertEquals(
                Financieringsbron.REINTEGRATIEMIDDELEN,
                Financiering.bron(Set.of(), TOEN).waarde());
    }

    @Test
    void na_2016_zwijgt_de_bron_en_dat_staat_erbij() {
        assertNull(Financiering.bron(Set.of(), TOEN).onderbouwing().teBevestigen());
        assertNotNull(Financiering.bron(Set.of(), DAARNA).onderbouwing().teBevestigen());
    }
}

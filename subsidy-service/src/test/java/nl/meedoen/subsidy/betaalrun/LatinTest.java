package nl.meedoen.subsidy.betaalrun;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LatinTest {

    @ParameterizedTest
    @CsvSource({"Crème & Co,Creme   Co", "株式会社,Werkgever", "'東京 (東)',Werkgever", "'24',24", "' ',Werkgever"})
    void een_naam_is_nooit_leeg(String naam, String verwacht) {
        assertEquals(verwacht, Latin.name(naam, "Werkgever"));
    }
}

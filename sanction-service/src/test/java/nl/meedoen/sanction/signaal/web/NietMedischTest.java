package nl.meedoen.sanction.signaal.web;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class NietMedischTest {
    private final NietMedisch.Check check = new NietMedisch.Check();

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "Verscheen niet op het gesprek van maandag.",
                "Heeft het aanbod muziekles te geven geweigerd.",
                "Wilde niet in de praktijk beginnen."
            })
    void wat_iemand_deed_mag_worden_vastgelegd(String tekst) {
        assertTrue(check.isValid(tekst, null));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Zegt ziek te zijn.",
                "Heeft een DIAGNOSE van de huisarts.",
                "Slikt medicijnen.",
                "Is depressief; volgt therapie.",
                "Verslaafd aan gokken (verslaving)."
            })
    void wat_iemand_mankeert_niet(String tekst) {
        assertFalse(check.isValid(tekst, null));
    }
}

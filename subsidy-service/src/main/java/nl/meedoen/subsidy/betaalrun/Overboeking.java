package nl.meedoen.subsidy.betaalrun;

import java.math.BigDecimal;
import java.util.UUID;

/** A transfer as it stands in the payment file. @param bedrag euro, positive */
record Overboeking(
        UUID loonkostensubsidie,
        String kenmerk,
        String begunstigde,
        String iban,
        BigDecimal bedrag,
        String omschrijving) {}

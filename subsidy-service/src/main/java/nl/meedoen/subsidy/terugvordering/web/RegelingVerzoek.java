package nl.meedoen.subsidy.terugvordering.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import nl.meedoen.common.law.Geld;
import nl.meedoen.subsidy.terugvordering.Betalingstermijn;

/** Terms in the order of their dates; together they are the open amount. */
record RegelingVerzoek(@NotEmpty List<@NotNull @Valid Termijn> termijnen) {

    /** @param bedrag euro to be paid on that day at the latest */
    record Termijn(@NotNull LocalDate uiterlijk, @NotNull Geld bedrag) {}

    List<Betalingstermijn> termijnenlijst() {
        return termijnen.stream()
                .map(termijn -> new Betalingstermijn(termijn.uiterlijk(), termijn.bedrag()))
                .toList();
    }
}

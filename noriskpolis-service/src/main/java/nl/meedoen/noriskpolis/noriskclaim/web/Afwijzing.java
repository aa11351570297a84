package nl.meedoen.noriskpolis.noriskclaim.web;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import nl.meedoen.noriskpolis.wet.ziektewet29b.Afwijzingsgrond;

record Afwijzing(@NotEmpty List<@NotNull Afwijzingsgrond> gronden) {}

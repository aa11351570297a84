package nl.meedoen.noriskpolis.noriskclaim.web;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;

record NoriskclaimVerzoek(@NotNull UUID ziekmelding) {}

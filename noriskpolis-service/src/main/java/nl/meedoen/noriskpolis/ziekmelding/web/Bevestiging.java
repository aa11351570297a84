package nl.meedoen.noriskpolis.ziekmelding.web;

import java.time.Instant;
import nl.meedoen.noriskpolis.ziekmelding.Bron;

/** Somebody else named the same first day. @param gemeldOp when it did */
record Bevestiging(Bron bron, Instant gemeldOp) {}

package nl.meedoen.noriskpolis.ziekmelding;

/** @param nieuw whether it was reported now */
public record Gemeld(Ziekmelding ziekmelding, boolean nieuw) {}

package nl.meedoen.client;

/** Stands for a class of another service. */
public final class Stranger {}

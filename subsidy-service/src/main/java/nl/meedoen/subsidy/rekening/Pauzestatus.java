package nl.meedoen.subsidy.rekening;

/** What is known of the cover that a pause of the payment rests on. */
public enum Pauzestatus {
    /** Reported sick; UWV has not decided yet. */
    VERMOED,
    /** UWV pays sickness benefit. */
    BEVESTIGD,
    /** There is no cover, UWV does not pay over these days, or the report was withdrawn: the right is back. */
    VERVALLEN
}

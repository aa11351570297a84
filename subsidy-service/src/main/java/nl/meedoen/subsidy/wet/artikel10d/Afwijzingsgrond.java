package nl.meedoen.subsidy.wet.artikel10d;

/** Why a subsidy is refused. */
public enum Afwijzingsgrond {
    /** Can earn the minimum wage in full-time work, or cannot work at all (artikel 6 lid 1 onderdeel e). */
    BUITEN_DOELGROEP,
    /** No employment comes about by this kind of work (lid 1). */
    GEEN_DIENSTBETREKKING,
    /** The subsidy would start before the employment (lid 1). */
    VOOR_BEGIN_DIENSTVERBAND,
    /** The subsidy would start after the employment (lid 1). */
    NA_EINDE_DIENSTVERBAND,
    /** Asked for more than six months after the start of the employment (lid 2, from 1-7-2023). */
    AANVRAAG_TE_LAAT,
    /** Employment under the Wet sociale werkvoorziening (lid 3). */
    WSW,
    /** Another subsidy for the same employment (lid 9). */
    AL_GESUBSIDIEERD,
    /** Loonwaarde below what the municipality set. */
    LOONWAARDE_TE_LAAG,
    /** Loonwaarde of 100 percent: nothing to make up for. */
    LOONWAARDE_VOLLEDIG,
    /** The flat-rate subsidy did not exist yet, or its first months are over (lid 5). */
    FORFAIT_NIET_MOGELIJK,
    /** The difference between minimum wage and loonwaarde is nil (lid 4). */
    GEEN_VERSCHIL
}

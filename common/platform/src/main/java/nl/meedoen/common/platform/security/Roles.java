package nl.meedoen.common.platform.security;

/** The roles of the token, spelled as they travel. */
public final class Roles {
    public static final String KLANTMANAGER = "klantmanager";
    public static final String REGISSEUR_WERK = "regisseur-werk";
    public static final String JOBCOACH = "jobcoach";
    public static final String HANDHAVER = "handhaver";
    public static final String SUBSIDIE_MEDEWERKER = "subsidie-medewerker";
    public static final String BETAAL_FIATTEUR = "betaal-fiatteur";
    public static final String KWALITEIT = "kwaliteit";
    public static final String BEHEERDER = "beheerder";
    public static final String WERKGEVER = "werkgever";

    private Roles() {}
}

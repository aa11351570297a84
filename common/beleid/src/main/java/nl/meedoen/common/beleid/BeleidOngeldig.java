package nl.meedoen.common.beleid;

/** A policy file that cannot be read, contradicts another, or sets what the law forbids. Nothing is loaded. */
public final class BeleidOngeldig extends RuntimeException {
    private final String bestand;
    private final String sleutel;

    BeleidOngeldig(String bestand, String sleutel, String reden) {
        super(bestand + (sleutel.isEmpty() ? "" : ", " + sleutel) + ": " + reden);
        this.bestand = bestand;
        this.sleutel = sleutel;
    }

    /** Path of the file below the policy folder. */
    public String bestand() {
        return bestand;
    }

    /** Path of the key inside the file; empty when the file as a whole is meant. */
    public String sleutel() {
        return sleutel;
    }
}

package nl.meedoen.sanction.wet.artikel18;

/** The member under which the breach of a uniform duty is answered: each repeat weighs more than the one before. */
public enum Lid {
    VIJF("5"),
    ZES("6"),
    ZEVEN("7"),
    ACHT("8");

    private final String nummer;

    Lid(String nummer) {
        this.nummer = nummer;
    }

    public String nummer() {
        return nummer;
    }
}

package nl.meedoen.local.process;

/** The line by which a part says in its log that it serves. */
public final class Ready {

    private Ready() {}

    /** Says that the named part serves. */
    public static void say(String part) {
        System.out.println("meedoen " + part + " ready");
    }
}

package nl.meedoen.local.process;

/** What a part was told through its environment; secrets travel this way, never on a command line. */
public final class Environment {

    private Environment() {}

    /** The value of a variable that must be there. */
    public static String required(String name) {
        var value = System.getenv(name);
        if (value == null || value.isBlank()) {
            throw new IllegalStateException("Environment variable " + name + " is missing");
        }
        return value;
    }
}

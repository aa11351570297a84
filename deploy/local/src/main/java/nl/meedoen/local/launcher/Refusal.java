package nl.meedoen.local.launcher;

/** A sentence for the person at the keyboard, who can do something about it. */
final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    Refusal(String sentence) {
        super(sentence);
    }
}

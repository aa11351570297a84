package nl.meedoen.stories;

/** The suite answered something else than the story tells. */
public final class UnexpectedAnswer extends RuntimeException {
    UnexpectedAnswer(Answer answer, int expected) {
        super("%s %s: %d expected, was %d: %s"
                .formatted(answer.method(), answer.path(), expected, answer.status(), answer.text()));
    }
}

package nl.meedoen.common.platform.time;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.util.function.Consumer;
import java.util.function.Supplier;
import nl.meedoen.common.beleid.BeleidOntbreekt;
import nl.meedoen.common.platform.security.Visibility;
import org.jboss.logging.Logger;

/** A round past many, each by itself: what fails for one is logged and waits for the next round. */
@ApplicationScoped
public class Round {
    private static final Logger LOG = Logger.getLogger(Round.class);

    private final Visibility visibility;

    Round(Visibility visibility) {
        this.visibility = visibility;
    }

    /**
     * @param all who is called on, in every municipality
     * @param what names the work in the log, before who it is about
     */
    @ActivateRequestContext
    public <T> void past(Supplier<? extends Iterable<T>> all, String what, Consumer<T> work) {
        visibility.everything();
        for (var one : all.get()) {
            try {
                work.accept(one);
            } catch (BeleidOntbreekt unknown) {
                LOG.warnf("%s %s: %s", what, one, unknown.getMessage());
            } catch (RuntimeException failed) {
                LOG.errorf(failed, "%s %s", what, one);
            }
        }
    }
}

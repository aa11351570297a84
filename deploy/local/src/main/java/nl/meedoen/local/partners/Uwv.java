package nl.meedoen.local.partners;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * UWV on the bus: answers all that Meedoen ever told it, and goes on answering. At every start it says everything again, under
 * the same ids.
 */
public final class Uwv implements AutoCloseable {
    private final AtomicBoolean open = new AtomicBoolean(true);
    private final CountDownLatch caughtUp = new CountDownLatch(1);
    private final UwvBoeken boeken;
    private final Mailroom mailroom;
    private final Postbox postbox;
    private final Thread clerk;

    private Uwv(String bootstrap, UwvBoeken boeken, Mischief mischief) {
        this.boeken = boeken;
        postbox = new Postbox(bootstrap);
        mailroom = new Mailroom(bootstrap, mischief);
        clerk = Thread.ofPlatform().name("uwv").daemon().start(this::work);
    }

    /** Returns when what was told before has been answered, but for what is delayed. */
    public static Uwv answering(String bootstrap, Dagloon dagloon, Mischief mischief) {
        var uwv = new Uwv(bootstrap, new UwvBoeken(dagloon, mischief), mischief);
        try {
            uwv.caughtUp.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
        return uwv;
    }

    /** The books as they would be, without saying a word. */
    static UwvBoeken boeken(String bootstrap, Dagloon dagloon) {
        var boeken = new UwvBoeken(dagloon, Mischief.NONE);
        try (var postbox = new Postbox(bootstrap)) {
            while (!postbox.caughtUp())
                postbox.next().forEach(received -> boeken.hoort(received.message(), received.op()));
        }
        return boeken;
    }

    /** From now on UWV and the way to Meedoen are like this. */
    public void behave(Mischief mischief) {
        boeken.behave(mischief);
        mailroom.behave(mischief);
    }

    /** What UWV keeps, which grows while it answers. */
    public UwvBoeken boeken() {
        return boeken;
    }

    /** UWV or DZB says something of its own accord, exactly so. */
    public void say(Message message) {
        mailroom.hand(message);
    }

    private void work() {
        try (postbox;
                mailroom) {
            while (open.get()) {
                for (var received : postbox.next())
                    boeken.hoort(received.message(), received.op())
                            .forEach(event -> mailroom.post(Message.of(event, received.op())));
                if (caughtUp.getCount() > 0 && postbox.caughtUp()) {
                    mailroom.flush();
                    caughtUp.countDown();
                }
            }
        } finally {
            caughtUp.countDown();
        }
    }

    @Override
    public void close() {
        open.set(false);
        try {
            clerk.join(Duration.ofSeconds(5));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}

package nl.meedoen.gateway;

import java.io.InputStream;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/** Bytes that come one by one, each after a while. */
final class SlowInput extends InputStream {
    private final Duration pace;
    private int left;

    SlowInput(int bytes, Duration pace) {
        this.left = bytes;
        this.pace = pace;
    }

    @Override
    public int read() {
        if (left-- <= 0) return -1;
        var until = System.nanoTime() + pace.toNanos();
        while (System.nanoTime() < until) LockSupport.parkNanos(until - System.nanoTime());
        return 'x';
    }

    @Override
    public int read(byte[] into, int offset, int length) {
        var next = read();
        if (next < 0) return -1;
        into[offset] = (byte) next;
        return 1;
    }
}

package org.hatchery.lists;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** Takes only so many bytes. */
final class BoundedStream extends FilterOutputStream {
    private long left;

    BoundedStream(OutputStream out, long most) {
        super(out);
        this.left = most;
    }

    /** It was full. */
    static final class Full extends IOException {
        private static final long serialVersionUID = 1L;
    }

    /** Whether that is why something failed. */
    static boolean isFull(Throwable failed) {
        return failed instanceof Full || failed.getCause() instanceof Full;
    }

    @Override
    public void write(int one) throws IOException {
        take(1);
        out.write(one);
    }

    @Override
    public void write(byte[] some, int from, int length) throws IOException {
        take(length);
        out.write(some, from, length);
    }

    private void take(int bytes) throws Full {
        left -= bytes;
        if (left < 0) {
            throw new Full();
        }
    }
}

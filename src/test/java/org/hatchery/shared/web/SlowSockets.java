package org.hatchery.shared.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.util.ArrayList;
import java.util.List;

/** Many connections that have sent something and then say a byte now and then, and never read an answer. */
final class SlowSockets implements AutoCloseable {
    private final List<Socket> open = new ArrayList<>();

    /** Opens so many and sends each of them the beginning. */
    static SlowSockets open(int number, int port, String beginning) {
        var sockets = new SlowSockets();
        try {
            for (int opened = 0; opened < number; opened++) {
                Socket socket = new Socket();
                sockets.open.add(socket);
                socket.setReceiveBufferSize(4096);
                socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 5_000);
                socket.getOutputStream().write(beginning.getBytes(UTF_8));
            }
            return sockets;
        } catch (IOException failed) {
            sockets.close();
            throw new UncheckedIOException(failed);
        }
    }

    /** One byte more on each; what the service has closed stays closed. */
    void dribble() {
        for (Socket socket : open) {
            try {
                socket.getOutputStream().write('a');
            } catch (IOException closed) {
                // the service no longer wants to hear from this one
                continue;
            }
        }
    }

    @Override
    public void close() {
        for (Socket socket : open) {
            try {
                socket.close();
            } catch (IOException gone) {
                throw new UncheckedIOException(gone);
            }
        }
    }
}

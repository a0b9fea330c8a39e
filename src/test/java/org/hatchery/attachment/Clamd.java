package org.hatchery.attachment;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.function.Function;

/** A daemon on a real socket that speaks {@code INSTREAM} and answers as a test wants. */
final class Clamd implements AutoCloseable {
    private final ServerSocket door;
    private final Function<byte[], String> verdict;
    private final boolean reads;

    private Clamd(Function<byte[], String> verdict, boolean reads) {
        try {
            this.door = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        this.verdict = verdict;
        this.reads = reads;
        Thread server = new Thread(this::serve, "clamd");
        server.setDaemon(true);
        server.start();
    }

    static Clamd answering(Function<byte[], String> verdict) {
        return new Clamd(verdict, true);
    }

    /** It accepts callers and then neither reads nor answers. */
    static Clamd hanging() {
        return new Clamd(bytes -> "", false);
    }

    String address() {
        return "127.0.0.1:" + port();
    }

    int port() {
        return door.getLocalPort();
    }

    private void serve() {
        while (!door.isClosed()) {
            try {
                Socket caller = door.accept();
                if (reads) {
                    answer(caller);
                }
            } catch (IOException closed) {
                // the caller or the test has gone
            }
        }
    }

    private void answer(Socket caller) throws IOException {
        try (caller) {
            var input = new DataInputStream(caller.getInputStream());
            String command = new String(input.readNBytes(10), US_ASCII);
            String answer = command.equals("zINSTREAM\0") ? verdict.apply(stream(input)) : "UNKNOWN COMMAND";
            caller.getOutputStream().write(answer.getBytes(US_ASCII));
        }
    }

    private static byte[] stream(DataInputStream input) throws IOException {
        var all = new ByteArrayOutputStream();
        for (int length = input.readInt(); length != 0; length = input.readInt()) {
            all.write(input.readNBytes(length));
        }
        return all.toByteArray();
    }

    @Override
    public void close() throws IOException {
        door.close();
    }
}

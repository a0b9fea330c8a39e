package org.hatchery.attachment;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.DataOutputStream;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.time.Duration;
import java.util.concurrent.Future;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.TaskScheduler;

/** Asks a ClamAV daemon over TCP, by its command {@code INSTREAM}. */
class ClamdScanner implements AttachmentScanner {
    private static final Logger log = LoggerFactory.getLogger(ClamdScanner.class);
    private static final Duration TO_CONNECT = Duration.ofSeconds(2);
    private static final int CHUNK = 1 << 16;
    private static final int LONGEST_ANSWER = 1_000;

    private final String host;
    private final int port;
    private final Duration patience;
    private final TaskScheduler timer;

    ClamdScanner(String host, int port, Duration patience, TaskScheduler timer) {
        this.host = host;
        this.port = port;
        this.patience = patience;
        this.timer = timer;
    }

    @Override
    public Scan scan(byte[] bytes) {
        try (var socket = new Socket()) {
            socket.connect(new InetSocketAddress(host, port), (int) TO_CONNECT.toMillis());
            socket.setSoTimeout((int) patience.toMillis());
            return verdict(ask(socket, bytes));
        } catch (IOException failed) {
            log.warn("The scanner at {}:{} gave no answer: {}", host, port, failed.toString());
            return Scan.NO_ANSWER;
        }
    }

    /** A time-out for reading would not end a write to a daemon that does not read; closing the socket ends both. */
    private String ask(Socket socket, byte[] bytes) throws IOException {
        Future<?> end =
                timer.schedule(() -> close(socket), timer.getClock().instant().plus(patience));
        try {
            send(bytes, new DataOutputStream(socket.getOutputStream()));
            return answer(socket);
        } finally {
            end.cancel(false);
        }
    }

    private static void send(byte[] bytes, DataOutputStream daemon) throws IOException {
        daemon.write("zINSTREAM\0".getBytes(US_ASCII));
        for (int start = 0; start < bytes.length; start += CHUNK) {
            int length = Math.min(CHUNK, bytes.length - start);
            daemon.writeInt(length);
            daemon.write(bytes, start, length);
        }
        daemon.writeInt(0);
        daemon.flush();
    }

    private static String answer(Socket socket) throws IOException {
        byte[] answer = socket.getInputStream().readNBytes(LONGEST_ANSWER);
        return new String(answer, US_ASCII).replace("\0", "").strip();
    }

    private static Scan verdict(String answer) throws IOException {
        if (answer.equals("stream: OK")) {
            return Scan.CLEAN;
        }
        if (answer.endsWith(" FOUND")) {
            log.warn("Malware in an upload: {}", answer);
            return Scan.INFECTED;
        }
        throw new IOException(answer.isEmpty() ? "it hung up" : answer);
    }

    private static void close(Socket socket) {
        try {
            socket.close();
        } catch (IOException closed) {
            log.debug("The socket was closed already.", closed);
        }
    }
}

package org.hatchery.shared.graphql;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hatchery.identity.Role.FIRM;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.hatchery.OwnService;
import org.hatchery.Reply;
import org.hatchery.identity.Actor;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.core.env.Environment;

/** Whoever sends or takes a file a byte at a time holds a place for it no longer than a file may take. */
@Timeout(60)
class FileTimeTests {
    private static final int PLACES_OF_ONE = 4;
    private static final Duration PAUSE = Duration.ofMillis(100);
    /** So long somebody is slow; twice as long as a file may take. */
    private static final Duration SLOW = Duration.ofSeconds(5);

    private static OwnService service;

    @BeforeAll
    static void start() {
        service = new OwnService(0, 0, "--hatchery.sample.enabled=false", "--hatchery.requests.file-time=2s");
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @Test
    void endsForWhoeverSendsAByteNowAndThen() throws Exception {
        Actor slow = new Actor("slow-sender", FIRM, List.of("slow-sender"));
        String beginning = head("POST /attachments", slow)
                + "Content-Type: multipart/form-data; boundary=X\r\nContent-Length: 1000000\r\n\r\n"
                + "--X\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.pdf\"\r\n\r\n%PDF-";
        List<Socket> slowOnes = new ArrayList<>();
        try {
            for (int opened = 0; opened < PLACES_OF_ONE; opened++) {
                slowOnes.add(opened(beginning, 64 << 10));
            }
            await().until(() -> upload(slow).status() == 503);

            String answer = answerWhileSending(slowOnes);

            assertThat(answer).startsWith("HTTP/1.1 408").contains("FILE_REFUSED", "文件未及时送达，请检查网络后重新上传。");
            await().atMost(Duration.ofSeconds(10))
                    .untilAsserted(() -> assertThat(upload(slow).status()).isEqualTo(201));
        } finally {
            for (Socket socket : slowOnes) {
                socket.close();
            }
        }
    }

    @Test
    void endsForWhoeverTakesAFewBytesNowAndThen() throws Exception {
        Actor slow = new Actor("slow-reader", FIRM, List.of("slow-reader"));
        byte[] large = new byte[9 << 20];
        Arrays.fill(large, (byte) ' ');
        System.arraycopy("%PDF-1.7\n".getBytes(UTF_8), 0, large, 0, 9);
        String file = upload(slow, large).text("/id");

        try (Socket socket = opened(head("GET /attachments/" + file, slow) + "\r\n", 64 << 10)) {
            InputStream in = socket.getInputStream();
            byte[] few = new byte[16 << 10];
            long taken = 0;
            long start = System.nanoTime();
            for (int length = in.read(few); length >= 0; length = readOrCut(in, few)) {
                taken += length;
                // what was on its way when the time was over lies in buffers, and may be fetched at any pace
                if (Duration.ofNanos(System.nanoTime() - start).compareTo(SLOW) < 0) {
                    Thread.sleep(PAUSE.toMillis());
                }
            }

            assertThat(taken).isLessThan(large.length);
            assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(SLOW.multipliedBy(4));
        }
        assertThat(upload(slow).status()).isEqualTo(201);
    }

    private static int readOrCut(InputStream in, byte[] few) {
        try {
            return in.read(few);
        } catch (IOException cut) {
            return -1;
        }
    }

    /** What the first hears in the end. */
    private static String answerWhileSending(List<Socket> sockets) throws Exception {
        InputStream first = sockets.get(0).getInputStream();
        while (first.available() == 0) {
            for (Socket socket : sockets) {
                send(socket);
            }
            Thread.sleep(PAUSE.toMillis());
        }
        byte[] answer = new byte[8 << 10];
        return new String(answer, 0, first.read(answer), UTF_8);
    }

    private static void send(Socket socket) {
        try {
            socket.getOutputStream().write(' ');
        } catch (IOException closed) {
            // this one has been told already
            assertThat(socket.isConnected()).isTrue();
        }
    }

    private static Socket opened(String beginning, int receiveBuffer) throws IOException {
        Socket socket = new Socket();
        socket.setReceiveBufferSize(receiveBuffer);
        int port = service.bean(Environment.class).getRequiredProperty("local.server.port", Integer.class);
        socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 5_000);
        socket.setSoTimeout(30_000);
        socket.getOutputStream().write(beginning.getBytes(ISO_8859_1));
        return socket;
    }

    private static String head(String line, Actor actor) {
        return line + " HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer "
                + service.tokens().of(actor) + "\r\n";
    }

    private static Reply upload(Actor actor) {
        return upload(actor, "%PDF-1.7\n".getBytes(UTF_8));
    }

    private static Reply upload(Actor actor, byte[] file) {
        String head = "--X\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.pdf\"\r\n\r\n";
        return service.api()
                .send(service.api()
                        .request("/attachments")
                        .header("Authorization", "Bearer " + service.tokens().of(actor))
                        .header("Content-Type", "multipart/form-data; boundary=X")
                        .POST(BodyPublishers.concat(
                                BodyPublishers.ofString(head),
                                BodyPublishers.ofByteArray(file),
                                BodyPublishers.ofString("\r\n--X--\r\n"))));
    }
}

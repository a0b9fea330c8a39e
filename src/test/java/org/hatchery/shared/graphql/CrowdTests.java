package org.hatchery.shared.graphql;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hatchery.identity.Role.ADMIN;
import static org.hatchery.identity.Role.BUREAU;
import static org.hatchery.identity.Role.FIRM;

import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.hatchery.Api;
import org.hatchery.OwnService;
import org.hatchery.Reply;
import org.hatchery.identity.Actor;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.env.Environment;

/** Two hundred who ask for much at once stop neither the probe nor the service; what costs too much is not begun. */
class CrowdTests {
    private static final int CROWD = 200;
    private static final Duration SOON = Duration.ofSeconds(2);

    private static OwnService service;
    private static Api api;

    @BeforeAll
    static void start() {
        service = new OwnService(
                12,
                240,
                "--management.server.port=0",
                "--hatchery.requests.at-once=2",
                "--hatchery.requests.waiting=4",
                "--hatchery.requests.patience=1s",
                "--hatchery.requests.execution-time=3s",
                "--hatchery.requests.largest-answer=200KB");
        api = service.api();
        asked("crowd", curves("a"));
        probed();
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @Test
    void isAnsweredOrToldToComeBackAndDoesNotStopTheProbe() throws Exception {
        ExecutorService crowd = Executors.newFixedThreadPool(CROWD);
        try {
            List<CompletableFuture<Reply>> asking = IntStream.range(0, CROWD)
                    .mapToObj(number ->
                            CompletableFuture.supplyAsync(() -> asked("crowd-" + number, curves("c" + number)), crowd))
                    .toList();
            List<Duration> probes =
                    IntStream.range(0, 5).mapToObj(round -> probed()).toList();
            List<Reply> replies = asking.stream().map(CompletableFuture::join).toList();

            assertThat(probes.stream().sorted().toList().get(2))
                    .as("%s", probes)
                    .isLessThan(SOON);
            assertThat(replies).extracting(Reply::status).containsOnly(200, 503);
            assertThat(replies).filteredOn(reply -> reply.status() == 200).isNotEmpty();
            assertThat(replies)
                    .filteredOn(reply -> reply.status() == 503)
                    .isNotEmpty()
                    .allSatisfy(reply -> {
                        assertThat(reply.codes()).containsExactly("OVERLOADED");
                        assertThat(reply.text("/errors/0/message")).isEqualTo("当前请求过多，请稍后重试。");
                        assertThat(reply.header("Retry-After")).isEqualTo("1");
                    });
        } finally {
            crowd.shutdownNow();
            assertThat(crowd.awaitTermination(10, TimeUnit.SECONDS)).isTrue();
        }
        assertThat(asked("crowd", curves("z")).status()).isEqualTo(200);
    }

    /** Nobody tells the service that a caller has gone; what it still does for it ends with its time. */
    @Test
    void leavesItsPlacesToOthersWhenItHasGone() throws Exception {
        int port = service.bean(Environment.class).getRequiredProperty("local.server.port", Integer.class);
        String body = service.bean(tools.jackson.databind.json.JsonMapper.class)
                .writeValueAsString(Map.of("query", curves("g")));
        for (int number = 0; number < 6; number++) {
            String token = service.tokens().of(new Actor("gone-" + number, BUREAU, List.of("100000")));
            try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
                socket.getOutputStream()
                        .write(("POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
                                        + "Authorization: Bearer " + token + "\r\nContent-Length: " + body.length()
                                        + "\r\n\r\n" + body)
                                .getBytes(StandardCharsets.US_ASCII));
            }
        }

        await().atMost(Duration.ofSeconds(8))
                .untilAsserted(() ->
                        assertThat(asked("stays", "{ viewer { id } }").status()).isEqualTo(200));
    }

    /** Of 111 bytes, and shorter and longer ones of the kind. */
    @ParameterizedTest
    @ValueSource(ints = {4, 5, 6, 30})
    void doesNotEvenBeginWithWhatGoesUpAndDown(int times) {
        String document = "{region(code:\"100000\"){" + "children{parent{".repeat(times - 1) + "children{name}"
                + "}}".repeat(times - 1) + "}}";
        long start = System.nanoTime();

        Reply reply = api.as(FIRM, "up-and-down").ask(document);

        assertThat(reply.codes()).hasSize(1).containsAnyOf("COST_EXCEEDED", "DEPTH_EXCEEDED");
        assertThat(reply.text("/errors/0/message")).endsWith("请拆分后重试。").doesNotContain("allowed");
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(SOON);
    }

    @Test
    void hearsThatAnAnswerWouldBeTooLarge() {
        String fields = IntStream.range(0, 8)
                .mapToObj(number -> "f" + number + ": metricCatalogue { key nameZh definitionZh definitionEn }")
                .collect(joining(" "));

        Reply reply = api.as(ADMIN).ask("{ " + fields + " }");

        assertThat(reply.status()).isEqualTo(422);
        assertThat(reply.codes()).containsExactly("COST_EXCEEDED");
        assertThat(reply.text("/errors/0/message")).isEqualTo("结果超过 200 KiB，请缩小范围后重试。");
    }

    /** As much as may be asked for in one request. */
    private static String curves(String name) {
        return IntStream.range(0, 20)
                .mapToObj(
                        number -> name + number
                                + ": cohortCurves(region: \"100000\", from: 2016, to: 2025, filter: {carrierKinds: [INCUBATOR, MAKER_SPACE], levels: [NATIONAL, PROVINCIAL]}) { year }")
                .collect(joining(" ", "{ ", " }"));
    }

    private static Reply asked(String who, String document) {
        return api.as(new Actor(who, BUREAU, List.of("100000"))).ask(document);
    }

    private static Duration probed() {
        long start = System.nanoTime();
        assertThat(api.send(api.management("/actuator/health/liveness")).status())
                .isEqualTo(200);
        return Duration.ofNanos(System.nanoTime() - start);
    }
}

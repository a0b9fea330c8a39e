package org.hatchery.voucher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.mongodb.MongoException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.hatchery.IntegrationTest;
import org.hatchery.programme.terms.ProgrammeId;
import org.hatchery.provider.Provider;
import org.hatchery.shared.Rejection;
import org.hatchery.voucher.ledger.VoucherId;
import org.hatchery.voucher.order.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.api.parallel.Isolated;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.dao.DataAccessException;

/** The database loses its power while 16 callers redeem. */
@IntegrationTest
@Isolated("others need the database")
@EnabledIfEnvironmentVariable(named = "MONGODB_URI", matches = ".+", disabledReason = "MONGODB_URI is not set")
class CrashTests {
    private static final Path CRASH = Path.of("../shared/docdb/crash");
    private static final int CALLERS = 16;
    private static final int CRASHES = 2;
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final VoucherRoom room;

    CrashTests(BeanFactory beans) {
        room = new VoucherRoom(beans);
    }

    @Test
    void losesNothingThatWasAnswered() throws Exception {
        assumeTrue(Files.isExecutable(CRASH), CRASH + " is not there");
        assumeTrue(isTheOneThatCrashes(), "MONGODB_URI is not the DocumentDB that " + CRASH + " would crash");
        ProgrammeId programme = room.programme("100000");
        Provider provider = room.provider();
        List<VoucherId> vouchers = IntStream.range(0, CALLERS / 2)
                .mapToObj(number -> room.issued(programme, "1000"))
                .toList();
        var stop = new AtomicBoolean();
        var broken = new AtomicInteger();
        Map<String, VoucherId> acknowledged = new HashMap<>();
        Queue<Map.Entry<String, VoucherId>> answers = new ConcurrentLinkedQueue<>();
        ExecutorService callers = Executors.newFixedThreadPool(CALLERS);
        List<Future<?>> work = new ArrayList<>();
        for (int caller = 0; caller < CALLERS; caller++) {
            VoucherId voucher = vouchers.get(caller / 2);
            work.add(callers.submit(() -> {
                while (!stop.get()) {
                    answers.add(Map.entry(redeemed(voucher, provider, broken), voucher));
                }
            }));
        }
        for (int crash = 0; crash < CRASHES; crash++) {
            Thread.sleep(700);
            crash();
        }
        Thread.sleep(700);
        stop.set(true);
        callers.shutdown();
        assertThat(callers.awaitTermination(PATIENCE.toSeconds(), TimeUnit.SECONDS))
                .isTrue();
        for (Future<?> one : work) {
            one.get();
        }

        awaitDatabase(vouchers.get(0));
        answers.forEach(answer ->
                assertThat(acknowledged.put(answer.getKey(), answer.getValue())).isNull());
        vouchers.forEach(voucher -> {
            List<String> stored =
                    room.read(voucher).getOrders().stream().map(Order::getId).toList();
            assertThat(stored)
                    .doesNotHaveDuplicates()
                    .containsExactlyInAnyOrderElementsOf(acknowledged.entrySet().stream()
                            .filter(answer -> answer.getValue().equals(voucher))
                            .map(Map.Entry::getKey)
                            .toList());
        });
        room.repair();
        assertThat(room.findings(programme)).isEmpty();
        System.out.printf(
                "%d redemptions acknowledged over %d crashes, %d failures that callers saw%n",
                acknowledged.size(), CRASHES, broken.get());
    }

    /** The script takes the port from its environment, as the one that starts DocumentDB does. */
    private static boolean isTheOneThatCrashes() {
        return System.getenv("MONGODB_URI").contains(":" + System.getenv().getOrDefault("DOCDB_PORT", "27117") + "/");
    }

    /** The order's id once it is acknowledged; the same key is sent again until then. */
    private String redeemed(VoucherId voucher, Provider provider, AtomicInteger broken) {
        var receipt = room.receipt();
        Instant end = Instant.now().plus(PATIENCE);
        while (true) {
            try {
                return room.redeem
                        .redeem(voucher, VoucherRoom.purchase(provider, "1"), receipt, room.admin)
                        .order(receipt.id())
                        .orElseThrow()
                        .getId();
            } catch (DataAccessException | MongoException lost) {
                broken.incrementAndGet();
                assertThat(Instant.now()).as("%s", lost).isBefore(end);
                pause();
            } catch (Rejection declined) {
                throw new IllegalStateException(declined);
            }
        }
    }

    /** So that nobody after this test meets a connection that broke. */
    private void awaitDatabase(VoucherId voucher) {
        Instant end = Instant.now().plus(PATIENCE);
        for (int answered = 0; answered < 2 * CALLERS; ) {
            try {
                room.read(voucher);
                answered++;
            } catch (DataAccessException down) {
                assertThat(Instant.now()).as("%s", down).isBefore(end);
                answered = 0;
                pause();
            }
        }
    }

    private static void pause() {
        try {
            Thread.sleep(50);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private static void crash() throws IOException, InterruptedException {
        Process script = new ProcessBuilder(CRASH.toString())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        assertThat(script.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)).isTrue();
        assertThat(script.exitValue()).isZero();
    }
}

package org.hatchery.export;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hatchery.export.ExportState.DONE;
import static org.hatchery.export.ExportState.FAILED;
import static org.hatchery.export.ExportState.QUEUED;
import static org.hatchery.export.ExportState.RUNNING;

import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.bson.Document;
import org.hatchery.IntegrationTest;
import org.hatchery.MovableClock;
import org.hatchery.region.RegionDirectory;
import org.hatchery.shared.PageRequest;
import org.hatchery.shared.Rejection;
import org.hatchery.shared.Sentence;
import org.hatchery.shared.UserErrorCode;
import org.hatchery.shared.mongo.Sweep;
import org.hatchery.sheet.Cell;
import org.hatchery.sheet.FileFormat;
import org.hatchery.sheet.Tables;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;

/** An export … */
@IntegrationTest
class ExportJobTests {
    private static final int LONG = RequestExport.SHORT + 1;

    private final Sweep sweep;
    private final ExportDirectory directory;
    private final ExportQueue queue;
    private final ExportFiles files;
    private final RegionDirectory regions;
    private final MongoOperations mongo;
    private final MovableClock hand;
    private final ExportFixture node;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final CountDownLatch released = new CountDownLatch(1);

    ExportJobTests(
            Sweep sweep,
            ExportDirectory directory,
            ExportQueue queue,
            ExportFiles files,
            RegionDirectory regions,
            MongoOperations mongo,
            Clock clock) {
        this.sweep = sweep;
        this.directory = directory;
        this.queue = queue;
        this.files = files;
        this.regions = regions;
        this.mongo = mongo;
        this.hand = ExportFixture.clock(clock);
        this.node = node();
    }

    private ExportFixture node() {
        return new ExportFixture(sweep, directory, queue, files, regions, hand);
    }

    @AfterEach
    void leaveNoJobs() throws InterruptedException {
        released.countDown();
        node.work.destroy();
        threads.shutdown();
        assertThat(threads.awaitTermination(20, TimeUnit.SECONDS)).isTrue();
        mongo.remove(new Query(Criteria.where("requester.subject").is(node.bureau.id())), Export.class);
    }

    @Test
    void isDoneBeforeTheAnswerWhenItIsShort() throws IOException {
        node.source.size = RequestExport.SHORT;

        Export export = node.ask("short");

        assertThat(export.state()).isEqualTo(DONE);
        assertThat(export.done()).isEqualTo(RequestExport.SHORT);
        assertThat(export.size()).isEqualTo(bytes(export).length);
        assertThat(export.fileName()).isEqualTo("统计_210100.csv");
        assertThat(lines(export)).hasSize(RequestExport.SHORT + 1);
    }

    @Test
    void isDoneByAJobWhenItIsLong() throws Exception {
        node.source.size = LONG;
        node.source.rows = () -> waiting(10);

        Export export = node.ask("long");
        assertThat(export.state()).isNotEqualTo(DONE);
        assertThat(export.total()).isEqualTo(LONG);
        assertThatDeclined(UserErrorCode.WRONG_STATE, () -> node.exports.ready(export.id(), node.bureau));
        released.countDown();

        Export done = await(export, DONE);
        assertThat(lines(done)).hasSize(LONG + 1);
        assertThat(done.slot()).isNull();
        assertThat(done.due()).isNull();
    }

    @Test
    void saysFromTimeToTimeHowFarItIs() throws Exception {
        node.source.size = LONG;
        node.source.rows = () -> Tables.many(LONG).peek(row -> {
            hand.pass(Duration.ofMillis(10));
            if (row.get(0).equals(Cell.of("450"))) {
                stand();
            }
        });

        Export export = node.ask("progress");

        assertThat(awaitProgress(export).done()).isBetween(100, 450);
        assertThat(stored(export).state()).isEqualTo(RUNNING);
        released.countDown();
        await(export, DONE);
    }

    @Test
    void isTakenOverWhenItsNodeDiesHalfWay() throws Exception {
        node.source.rows = () -> Tables.many(LONG).peek(row -> dieAt("300", row));
        assertThatThrownBy(() -> node.ask("dead")).isInstanceOf(Death.class);
        Export orphan =
                directory.page(node.bureau, PageRequest.first(1)).items().get(0);
        ExportFixture other = node();
        other.source.size = LONG;

        hand.pass(Export.LEASE.minusSeconds(1));
        other.work.work();
        assertThat(stored(orphan).state()).as("may still be alive").isEqualTo(RUNNING);
        hand.pass(Duration.ofSeconds(1));
        other.work.work();

        Export done = stored(orphan);
        assertThat(done.state()).isEqualTo(DONE);
        assertThat(done.attempts()).isEqualTo(2);
        assertThat(lines(done)).hasSize(LONG + 1);
    }

    @Test
    void isNotSpoiltByANodeThatWasTakenForDead() throws Exception {
        node.source.rows = () -> waiting(2);
        Future<Export> slow = threads.submit(() -> node.ask("slow"));
        Export taken = awaitAny();
        ExportFixture other = node();
        other.source.size = LONG;
        hand.pass(Export.LEASE);
        other.work.work();
        Export done = stored(taken);
        List<String> before = lines(done);

        released.countDown();

        assertThat(slow.get(20, TimeUnit.SECONDS)).isEqualTo(done);
        assertThat(lines(stored(taken))).isEqualTo(before).hasSize(LONG + 1);
        assertThat(pieces(taken.draft(1))).isZero();
    }

    @Test
    void isTriedAgainAndGivenUpAfterTheThirdTime() throws Exception {
        node.source.rows = () -> Tables.many(3).peek(row -> {
            throw new IllegalStateException("made by a test");
        });

        Export first = node.ask("broken");
        assertThat(first.state()).isEqualTo(QUEUED);
        for (int attempt = 2; attempt <= Export.ATTEMPTS; attempt++) {
            hand.pass(Duration.ofMinutes(1));
            node.work.work();
        }

        Export failed = stored(first);
        assertThat(failed.state()).isEqualTo(FAILED);
        assertThat(failed.failure()).extracting(Sentence::chinese).asString().contains("重新提交");
        assertThat(failed.slot()).isNull();
        IntStream.rangeClosed(1, Export.ATTEMPTS)
                .forEach(attempt -> assertThat(pieces(failed.draft(attempt))).isZero());
    }

    @Test
    void isGivenUpWhenEveryNodeThatTakesItDies() {
        node.source.rows = () -> Tables.many(3).peek(row -> dieAt("1", row));
        assertThatThrownBy(() -> node.ask("killer")).isInstanceOf(Death.class);
        Export killer =
                directory.page(node.bureau, PageRequest.first(1)).items().get(0);
        for (int attempt = 2; attempt <= Export.ATTEMPTS; attempt++) {
            hand.pass(Export.LEASE);
            assertThatThrownBy(node.work::work).isInstanceOf(Death.class);
        }

        hand.pass(Export.LEASE);
        node.work.work();

        assertThat(stored(killer).state()).isEqualTo(FAILED);
    }

    @Test
    void isHandedOverByANodeThatStopsWithoutCountingAsAnAttempt() throws Exception {
        node.source.size = LONG;
        node.source.rows = () -> waiting(2);
        Export export = node.ask("stopping");
        await(export, RUNNING);
        node.run.stop();
        released.countDown();

        Export waiting = await(export, QUEUED);
        assertThat(waiting.attempts()).isZero();
        ExportFixture other = node();
        other.work.work();
        assertThat(stored(export).state()).isEqualTo(DONE);
    }

    @Test
    void isOneOfThreeUnfinishedOnesHoweverManyAreWantedAtOnce() throws Exception {
        node.source.size = LONG;
        node.source.rows = () -> waiting(1);
        List<Future<Export>> calls = IntStream.range(0, 8)
                .mapToObj(number -> threads.submit(() -> node.ask("many-" + number)))
                .toList();

        List<String> outcomes = calls.stream().map(ExportJobTests::outcome).toList();
        assertThat(outcomes.stream().filter("taken"::equals)).hasSize(RequestExport.AT_ONCE);
        assertThat(outcomes).containsOnly("taken", "QUOTA_EXCEEDED");

        released.countDown();
        for (Export export : directory.page(node.bureau, PageRequest.first(9)).items()) {
            await(export, DONE);
        }
        assertThat(node.ask("afterwards").state()).isNotEqualTo(FAILED);
    }

    @Test
    void isMadeOnceForOneKey() throws Exception {
        List<Future<Export>> calls = IntStream.range(0, 4)
                .mapToObj(number -> threads.submit(() -> node.ask("same")))
                .toList();

        for (Future<Export> call : calls) {
            assertThat(call.get(20, TimeUnit.SECONDS).id())
                    .isEqualTo(calls.get(0).get().id());
        }
        assertThat(directory.countOf(node.bureau.id())).isEqualTo(1);
        assertThatDeclined(
                UserErrorCode.IDEMPOTENCY_KEY_REUSED,
                () -> node.ask("same", ExportFixture.order("210200", FileFormat.CSV), node.bureau));
    }

    @Test
    void isOutOfReachAfterSevenDaysAndThenDeleted() {
        Export export = node.ask("expires");
        hand.pass(Export.KEPT.minusSeconds(1));
        assertThat(node.exports.ready(export.id(), node.bureau).id()).isEqualTo(export.id());
        node.sweep.sweep();
        assertThat(pieces(export.draft())).isPositive();

        hand.pass(Duration.ofSeconds(1));

        assertThatDeclined(UserErrorCode.EXPIRED, () -> node.exports.ready(export.id(), node.bureau));
        node.sweep.sweep();
        assertThat(directory.find(export.id())).isEmpty();
        assertThat(pieces(export.draft())).isZero();
        assertThatDeclined(UserErrorCode.NOT_FOUND, () -> node.exports.ready(export.id(), node.bureau));
    }

    @Test
    void isKeptTwoHundredTimesForOnePerson() {
        node.source.size = 0;
        for (int number = 0; number < RequestExport.KEPT; number++) {
            node.ask("kept-" + number);
        }

        assertThatDeclined(UserErrorCode.QUOTA_EXCEEDED, () -> node.ask("one-more"));
    }

    /** A node dies: nothing is caught, nothing is noted. */
    private static final class Death extends Error {
        private static final long serialVersionUID = 1L;
    }

    private static void dieAt(String row, List<Cell> cells) {
        if (cells.get(0).equals(Cell.of(row))) {
            throw new Death();
        }
    }

    /** A long table that stands still at a row until it is released. */
    private Stream<List<Cell>> waiting(int row) {
        return Tables.many(LONG).peek(cells -> {
            if (cells.get(0).equals(Cell.of("" + row))) {
                stand();
            }
        });
    }

    private void stand() {
        try {
            assertThat(released.await(20, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    private static String outcome(Future<Export> call) {
        try {
            call.get(20, TimeUnit.SECONDS);
            return "taken";
        } catch (ExecutionException declined) {
            return ((Rejection) declined.getCause()).code().name();
        } catch (Exception failed) {
            throw new IllegalStateException(failed);
        }
    }

    private Export await(Export export, ExportState state) throws InterruptedException {
        for (int turn = 0; turn < 1_000 && stored(export).state() != state; turn++) {
            Thread.sleep(20);
        }
        assertThat(stored(export).state()).isEqualTo(state);
        return stored(export);
    }

    private Export awaitProgress(Export export) throws InterruptedException {
        for (int turn = 0; turn < 1_000 && stored(export).done() < 400; turn++) {
            Thread.sleep(20);
        }
        return stored(export);
    }

    private Export awaitAny() throws InterruptedException {
        var first = PageRequest.first(1);
        for (int turn = 0;
                turn < 1_000 && directory.page(node.bureau, first).items().isEmpty();
                turn++) {
            Thread.sleep(20);
        }
        return directory.page(node.bureau, first).items().get(0);
    }

    private Export stored(Export export) {
        return directory.find(export.id()).orElseThrow();
    }

    private List<String> lines(Export export) throws IOException {
        return new String(bytes(export), UTF_8).lines().toList();
    }

    private byte[] bytes(Export export) throws IOException {
        try (InputStream stream = node.exports.open(export).orElseThrow()) {
            return stream.readAllBytes();
        }
    }

    private long pieces(String file) {
        return mongo.getCollection(ExportFiles.BUCKET + ".chunks").countDocuments(new Document("files_id", file));
    }

    private static void assertThatDeclined(UserErrorCode code, ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        Rejection.class, declined -> assertThat(declined.code()).isEqualTo(code));
    }
}

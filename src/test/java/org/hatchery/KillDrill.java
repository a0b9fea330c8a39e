package org.hatchery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.mongodb.client.MongoDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/**
 * Kills the service with SIGKILL at every write of every act, and again in the middle of its repair.
 *
 * <p>Each act is sent once for each of its writes, to records of its own, and stops there; one kill then hits them all. A
 * module names its acts, and who audits its books.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@Tag("integration")
public abstract class KillDrill {
    private final SharedDatabase database = SharedDatabase.fresh();
    private final List<Victim> victims = new ArrayList<>();
    private final List<Victim> spared = new ArrayList<>();
    private Path shared = Path.of(".");
    private Caller admin;
    private ChildService service;
    private final List<? extends Deed> deeds;
    private final Function<MongoDatabase, List<String>> audit;

    /**
     * A drill.
     *
     * @param audit all that is wrong with what is stored; empty when the books are in order
     */
    protected KillDrill(List<? extends Deed> deeds, Function<MongoDatabase, List<String>> audit) {
        this.deeds = deeds;
        this.audit = audit;
    }

    @BeforeAll
    void killEverythingHalfWay(@TempDir Path directory) throws IOException {
        shared = directory;
        service = start();
        for (Deed deed : deeds) {
            prepare(deed);
        }
        sendAll();
        service.kill();
        service = ChildService.start(database.uri(), shared, "repair:before:" + victims.size() / 2);
        service.awaitFile("repair");
        service.kill();
        service = start();
    }

    /** One victim for each write; how many there are, one that is spared tells. */
    private void prepare(Deed deed) throws IOException {
        Victim undisturbed = Victim.spared(deed, admin);
        assertThat(undisturbed.send(admin).refusals()).isEqualTo(deed.refusals());
        spared.add(undisturbed);
        service.awaitFile(undisturbed.label() + ".writes");
        int writes = Integer.parseInt(Files.readString(shared.resolve(undisturbed.label() + ".writes")));
        IntStream.rangeClosed(1, writes).forEach(write -> victims.add(Victim.before(write, deed, admin)));
        victims.add(Victim.after(writes, deed, admin));
    }

    private void sendAll() {
        ExecutorService callers = Executors.newCachedThreadPool();
        List<Future<Reply>> answers = victims.stream()
                .map(victim -> callers.submit(() -> victim.send(admin)))
                .toList();
        victims.forEach(victim -> service.awaitFile(victim.label()));
        assertThat(answers).noneMatch(Future::isDone);
        callers.shutdownNow();
    }

    @AfterAll
    void stop() {
        service.kill();
        database.close();
    }

    @Test
    @Order(1)
    void leavesTheBooksInOrderAfterTheRestart() {
        assertThat(audit.apply(database.database())).isEmpty();
    }

    @TestFactory
    @Order(2)
    Stream<DynamicTest> leavesEachActWhollyDoneOrUndone() {
        return victims.stream()
                .map(victim -> dynamicTest(
                        victim.label(), () -> assertThat(victim.isDone(admin)).isNotEqualTo(victim.isUndone(admin))));
    }

    @TestFactory
    @Order(2)
    Stream<DynamicTest> keepsWhatWasAnswered() {
        return spared.stream()
                .map(victim -> dynamicTest(
                        victim.label(), () -> assertThat(victim.isDone(admin)).isTrue()));
    }

    @TestFactory
    @Order(3)
    Stream<DynamicTest> answersTheSameRequestCleanly() {
        return victims.stream()
                .map(victim -> dynamicTest(victim.label(), () -> {
                    assertThat(victim.retry(admin).refusals()).isSubsetOf(victim.cleanRefusals());
                    assertThat(victim.isDone(admin)).isTrue();
                }));
    }

    @Test
    @Order(4)
    void leavesTheBooksInOrderAfterAllRetries() {
        assertThat(audit.apply(database.database())).isEmpty();
    }

    private ChildService start() {
        ChildService started = ChildService.start(database.uri(), shared, null);
        admin = started.admin();
        return started;
    }
}

package org.hatchery.provider;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hatchery.DatabaseCommands;
import org.hatchery.IntegrationTest;
import org.hatchery.MovableClock;
import org.hatchery.shared.Rejection;
import org.hatchery.shared.UserErrorCode;
import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.core.MongoOperations;

@IntegrationTest
class ProviderPoolTests {
    private final MongoOperations mongo;
    private final DatabaseCommands commands;
    private final MovableClock clock = MovableClock.standingAt("2026-11-22T04:00:00Z");
    private final ProviderPool pool;
    private final ProviderId id = new ProviderId("pool-" + UUID.randomUUID());

    ProviderPoolTests(MongoOperations mongo, DatabaseCommands commands, ProviderDirectory directory) {
        this.mongo = mongo;
        this.commands = commands;
        this.pool = new ProviderPool(directory, clock);
    }

    @Test
    void answersFromMemoryForAMinuteAfterReading() {
        store();
        assertThat(commands.during(() -> pool.find(id))).containsExactly("find providers");
        suspend();

        clock.pass(ProviderPool.REMEMBERED.minusMillis(1));
        assertThat(commands.during(() -> assertThat(isSuspended()).isFalse())).isEmpty();
        clock.pass(Duration.ofMillis(1));
        assertThat(isSuspended()).isTrue();
    }

    @Test
    void isNotAskedLongerBecauseItIsAskedOften() {
        store();
        pool.find(id);
        suspend();
        for (int fifth = 0; fifth < 5; fifth++) {
            pool.find(id);
            clock.pass(ProviderPool.REMEMBERED.dividedBy(5));
        }

        assertThat(isSuspended()).isTrue();
    }

    @Test
    void readsAfreshWhereItCounts() {
        store();
        pool.find(id);
        suspend();

        assertThat(pool.fresh(id, "order").isSuspendedOn(LocalDate.now(clock))).isTrue();
        assertThat(isSuspended()).as("and remembers that").isTrue();
    }

    @Test
    void doesNotRememberWhoIsNotThere() {
        assertThat(pool.find(id)).isEmpty();
        assertThatThrownBy(() -> pool.fresh(id, "offering.provider"))
                .isInstanceOfSatisfying(Rejection.class, declined -> {
                    assertThat(declined.code()).isEqualTo(UserErrorCode.NOT_FOUND);
                    assertThat(declined.errors().get(0).field()).isEqualTo(List.of("offering", "provider"));
                });
        store();

        assertThat(pool.find(id)).isPresent();
    }

    private boolean isSuspended() {
        return pool.find(id).orElseThrow().isSuspendedOn(LocalDate.now(clock));
    }

    private void store() {
        mongo.save(ProviderFixture.laboratory(id.value(), "632321"));
    }

    private void suspend() {
        Provider stored = mongo.findById(id, Provider.class);
        LocalDate today = LocalDate.now(clock);
        stored.suspend(new Suspension(today, null, "核查"), today);
        mongo.save(stored);
    }
}

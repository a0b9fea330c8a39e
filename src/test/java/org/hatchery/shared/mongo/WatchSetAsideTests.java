package org.hatchery.shared.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.util.List;
import org.hatchery.MovableClock;
import org.hatchery.SharedDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Whoever watches the service … */
@Tag("integration")
class WatchSetAsideTests {
    private final SharedDatabase database = SharedDatabase.fresh();
    private final MongoClient client = MongoClients.create(database.uri());
    private final SetAsideLedger setAside = new SetAsideLedger(
            PlainTemplate.on(client, database.database().getName()), MovableClock.standingAt("2026-03-17T02:00:00Z"));
    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private final WatchSetAside watch = new WatchSetAside(setAside, meters);

    @AfterEach
    void close() {
        client.close();
        database.close();
    }

    @Test
    void seesHowMuchOfEachKindIsSetAsideUntilItIsDone() {
        setAside.put("repair/sheet", "s1", new IllegalStateException("unreadable"));
        setAside.put("repair/sheet", "s2", new IllegalStateException("unreadable"));
        watch.look();
        assertThat(meters.get("hatchery.setaside")
                        .tag("kind", "repair/sheet")
                        .gauge()
                        .value())
                .isEqualTo(2);

        setAside.forget("repair/sheet", List.of("s1", "s2"));
        watch.look();
        assertThat(meters.find("hatchery.setaside").gauges()).isEmpty();
    }
}

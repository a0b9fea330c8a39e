package org.hatchery.incubation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.bson.Document;
import org.hatchery.ChildService;
import org.hatchery.SharedDatabase;
import org.hatchery.exchange.file.Lists;
import org.hatchery.exchange.job.ImportDesk;
import org.hatchery.incubation.counting.Books;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** A service that is killed in the middle of an import … */
@Tag("integration")
class ImportKillTests {
    private static final int ROWS = 450; // more than are written at once

    @Test
    void losesAndDoublesNothing(@TempDir Path shared) throws InterruptedException {
        try (SharedDatabase database = SharedDatabase.fresh()) {
            ChildService service = ChildService.start(database.uri(), shared, null);
            Incubator incubator = Incubator.open(service.admin());
            ImportDesk desk = new ImportDesk(service.admin(), "TENANTS", incubator.id());
            String id = desk.checked(list(incubator).xlsx());
            assertThat(desk.apply(id, List.of()).refusals()).isEmpty();
            awaitSome(database);
            service.kill();
            long before = database.database().getCollection("agreements").countDocuments();
            assertThat(before).as("killed half way").isBetween(1L, ROWS - 1L);

            service = ChildService.start(database.uri(), shared, null);
            JsonNode done = new ImportDesk(service.admin(), "TENANTS", incubator.id()).await(id, "DONE");
            service.kill();

            assertThat(done.at("/counts/taken").asInt()).isEqualTo(ROWS);
            Set<String> parties = new HashSet<>();
            database.database().getCollection("agreements").find().forEach((Document stay) -> {
                assertThat(parties.add(stay.getString("incubatee")))
                        .as("each once")
                        .isTrue();
            });
            assertThat(parties).hasSize(ROWS);
            assertThat(Books.faults(database.database())).isEmpty();
        }
    }

    private static Lists list(Incubator incubator) {
        var entered = incubator.today().minusMonths(1);
        Lists list = Lists.of("企业名称", "信用代码", "成立日期", "产业领域", "入驻日期");
        for (int row = 0; row < ROWS; row++) {
            list.row("沈阳第" + row + "科技有限公司", Incubator.freshCreditCode(), entered.minusMonths(9), "新材料", entered);
        }
        return list;
    }

    private static void awaitSome(SharedDatabase database) throws InterruptedException {
        var agreements = database.database().getCollection("agreements");
        for (int look = 0; look < 3_000 && agreements.countDocuments() == 0; look++) {
            Thread.sleep(Duration.ofMillis(10).toMillis());
        }
    }
}

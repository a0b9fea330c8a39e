package org.hatchery.incubation;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoCollection;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import org.bson.Document;
import org.hatchery.ChildService;
import org.hatchery.SharedDatabase;
import org.hatchery.exchange.file.Lists;
import org.hatchery.exchange.job.ImportDesk;
import org.hatchery.notice.Receiver;
import org.hatchery.shared.graphql.GlobalId;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/** A service that is killed while it delivers notices … */
@Tag("integration")
class NoticeKillTests {
    private static final int ROWS = 120;
    private static final String FOLLOW = "--hatchery.notice.follow=true";
    /** What two hands may have been sending when the service was killed. */
    private static final int UNDER_WAY = 2;

    @Test
    void losesNothingAndDoublesNothing(@TempDir Path shared) throws InterruptedException {
        try (SharedDatabase database = SharedDatabase.fresh();
                Receiver receiver = new Receiver()) {
            ChildService service = ChildService.start(database.uri(), shared, null, FOLLOW);
            Incubator incubator = Incubator.open(service.admin());
            String carrier = GlobalId.key("Carrier", incubator.id());
            database.database().getCollection("webhooks").insertOne(webhook(carrier, receiver.address()));
            ImportDesk desk = new ImportDesk(service.admin(), "TENANTS", incubator.id());
            String id = desk.checked(list(incubator).xlsx());
            assertThat(desk.apply(id, List.of()).refusals()).isEmpty();
            await(() -> receiver.heard().size() >= 5);
            service.kill();
            int before = receiver.heard().size();
            assertThat(before).as("killed half way").isLessThan(ROWS);

            service = ChildService.start(database.uri(), shared, null, FOLLOW);
            new ImportDesk(service.admin(), "TENANTS", incubator.id()).await(id, "DONE");
            MongoCollection<Document> deliveries = database.database().getCollection("noticeDeliveries");
            await(() -> deliveries.countDocuments(new Document("state", "DONE")) == ROWS);
            service.kill();

            assertThat(heard(receiver)).hasSize(ROWS);
            assertThat(receiver.heard()).hasSizeBetween(ROWS, ROWS + UNDER_WAY);
            assertThat(deliveries.countDocuments()).isEqualTo(ROWS);
            assertEachIsTold(database.database().getCollection("notices"), "CARRIER_MANAGER:" + carrier);
            assertThat(database.database()
                            .getCollection("agreements")
                            .countDocuments(new Document("untold", new Document("$exists", true))))
                    .isZero();
        }
    }

    private static Set<String> heard(Receiver receiver) {
        return receiver.heard().stream()
                .map(one -> {
                    String delivery = one.header("Hatchery-Delivery");
                    assertThat(JsonMapper.shared()
                                    .readTree(one.body())
                                    .path("delivery")
                                    .asString())
                            .isEqualTo(delivery);
                    return delivery;
                })
                .collect(Collectors.toSet());
    }

    /** Each stay once to the carrier and once to its firm. */
    private static void assertEachIsTold(MongoCollection<Document> notices, String carrier) {
        Set<String> facts = new HashSet<>();
        int toCarrier = 0;
        for (Document notice : notices.find(new Document("kind", "incubation.notice-limit"))) {
            String about = notice.get("about", Document.class).getString("key");
            assertThat(facts.add(notice.getString("recipient") + " " + about))
                    .as("each once")
                    .isTrue();
            toCarrier += notice.getString("recipient").equals(carrier) ? 1 : 0;
        }
        assertThat(toCarrier).isEqualTo(ROWS);
        assertThat(facts).hasSize(2 * ROWS);
    }

    /** As the manager of the carrier would register it, of whom this service knows no token. */
    private static Document webhook(String carrier, String address) {
        return new Document("_id", "kill-hook")
                .append("owner", "kill-manager")
                .append("held", new Document("role", "CARRIER_MANAGER").append("limits", List.of(carrier)))
                .append("inboxes", List.of("CARRIER_MANAGER:" + carrier))
                .append("url", address)
                .append("kinds", List.of("incubation.notice-limit"))
                .append("secret", "secret")
                .append("receipt", new Document("key", "kill-hook").append("digest", ""))
                .append("createdAt", Date.from(Instant.EPOCH));
    }

    private static Lists list(Incubator incubator) {
        var entered = incubator.today().minusMonths(48).plusDays(80);
        Lists list = Lists.of("企业名称", "信用代码", "成立日期", "产业领域", "入驻日期");
        for (int row = 0; row < ROWS; row++) {
            list.row("沈阳第" + row + "科技有限公司", Incubator.freshCreditCode(), entered.minusMonths(9), "新材料", entered);
        }
        return list;
    }

    private static void await(BooleanSupplier done) throws InterruptedException {
        Instant end = Instant.now().plus(Duration.ofMinutes(3));
        while (!done.getAsBoolean()) {
            assertThat(Instant.now()).as("in time").isBefore(end);
            Thread.sleep(20);
        }
    }
}

package org.hatchery.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.hatchery.Api;
import org.hatchery.Caller;
import org.hatchery.Crowd;
import org.hatchery.IntegrationTest;
import org.hatchery.Reply;
import org.hatchery.ServiceClock;
import org.hatchery.identity.Actor;
import org.hatchery.identity.Role;
import org.hatchery.notice.delivery.Deliver;
import org.hatchery.notice.delivery.SpreadNotices;
import org.hatchery.notice.telling.TellNotices;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.core.MongoOperations;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A webhook … */
@IntegrationTest
class WebhookTests {
    private static final String REGION = "630103";

    private final Api api;
    private final MongoOperations mongo;
    private final ServiceClock clock;
    private final TellNotices notices;
    private final SpreadNotices spread;
    private final Deliver deliver;
    private final Receiver receiver = new Receiver();

    WebhookTests(
            Api api,
            MongoOperations mongo,
            ServiceClock clock,
            TellNotices notices,
            SpreadNotices spread,
            Deliver deliver) {
        this.api = api;
        this.mongo = mongo;
        this.clock = clock;
        this.notices = notices;
        this.spread = spread;
        this.deliver = deliver;
    }

    @AfterEach
    void close() {
        receiver.close();
    }

    private Caller manager(String prefix) {
        return api.as(new Actor("hook-" + prefix, Role.CARRIER_MANAGER, List.of(prefix + "-carrier")));
    }

    private Reply register(Caller owner, Map<String, Object> more) {
        Map<String, Object> input =
                new HashMap<>(Map.of("idempotencyKey", UUID.randomUUID().toString(), "url", receiver.address()));
        input.putAll(more);
        return owner.run("firm/RegisterWebhook", Map.of("input", input));
    }

    /** A stay of which its carrier hears, and all that follows. */
    private void happen(String prefix) {
        LocalDate entered = LocalDate.now(clock).minusYears(3).plusDays(90);
        Crowd.of(prefix, REGION, 1, 0, entered).storedIn(mongo);
        send();
    }

    private void send() {
        notices.tellAll();
        spread.spreadAll();
        deliver.work();
    }

    private static JsonNode only(Caller owner, Reply registered) {
        List<JsonNode> log = log(owner, registered);
        assertThat(log).hasSize(1);
        return log.get(0);
    }

    private static List<JsonNode> log(Caller owner, Reply registered) {
        return owner.run(
                        "firm/WebhookDeliveries",
                        Map.of("webhook", registered.text("/data/registerWebhook/webhook/id"), "first", 10))
                .at("/node/deliveries/nodes")
                .valueStream()
                .toList();
    }

    @Test
    void isToldOnceAndSigned() throws Exception {
        Caller owner = manager("hook1");
        Reply registered = register(owner, Map.of());
        happen("hook1");
        send();

        assertThat(receiver.heard()).hasSize(1);
        Receiver.Heard heard = receiver.heard().get(0);
        JsonNode body = JsonMapper.shared().readTree(heard.body());
        assertThat(body.at("/kind").asString()).isEqualTo("incubation.notice-limit");
        assertThat(body.at("/text/zh").asString()).contains("孵化期限");
        assertThat(heard.header("Hatchery-Event")).isEqualTo("incubation.notice-limit");
        String[] signature = heard.header("Hatchery-Signature").split("[=,]");
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(
                registered.text("/data/registerWebhook/secret").getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
        assertThat(signature[3])
                .isEqualTo(HexFormat.of()
                        .formatHex(mac.doFinal((signature[1] + "." + heard.body()).getBytes(StandardCharsets.UTF_8))));
        JsonNode delivery = only(owner, registered);
        assertThat(delivery.path("state").asString()).isEqualTo("DONE");
        assertThat(delivery.path("answer").asString()).isEqualTo("HTTP 204");
        assertThat(delivery.path("delivery").asString()).isEqualTo(heard.header("Hatchery-Delivery"));
        assertThat(delivery.at("/notice/text").asString()).contains("孵化期限");
    }

    @Test
    void isToldAgainLaterAndLaterUntilItTakesIt() {
        clock.goBack(3);
        receiver.answers(503);
        Caller owner = manager("hook2");
        Reply registered = register(owner, Map.of());
        happen("hook2");
        deliver.work();
        assertThat(receiver.heard()).hasSize(1);
        assertThat(only(owner, registered).path("answer").asString()).isEqualTo("HTTP 503");

        clock.pass(Duration.ofSeconds(31));
        deliver.work();
        clock.pass(Duration.ofSeconds(31));
        deliver.work();
        assertThat(receiver.heard()).hasSize(2);
        receiver.answers(200);
        clock.pass(Duration.ofSeconds(31));
        deliver.work();

        assertThat(receiver.heard()).hasSize(3);
        assertThat(only(owner, registered).path("state").asString()).isEqualTo("DONE");
        assertThat(receiver.heard().stream().map(one -> one.header("Hatchery-Delivery")))
                .hasSize(3)
                .containsOnly(only(owner, registered).path("delivery").asString());
    }

    @Test
    void isGivenUpAfterTenAttemptsAndToldOnceMoreOnDemand() {
        clock.goBack(4);
        receiver.answers(500);
        Caller owner = manager("hook3");
        Reply registered = register(owner, Map.of());
        happen("hook3");
        for (int attempt = 0; attempt < 12; attempt++) {
            clock.pass(Duration.ofHours(6));
            deliver.work();
        }
        JsonNode failed = only(owner, registered);
        assertThat(failed.path("state").asString()).isEqualTo("FAILED");
        assertThat(failed.path("due").isNull()).isTrue();
        assertThat(receiver.heard()).hasSize(10);

        receiver.answers(200);
        Caller stranger = manager("hook-stranger");
        Map<String, Object> input =
                Map.of("input", Map.of("delivery", failed.path("id").asString()));
        assertThat(stranger.run("firm/ReplayDelivery", input).refusals()).containsExactly("NOT_FOUND");
        assertThat(owner.run("firm/ReplayDelivery", input)
                        .at("/replayDelivery/delivery/state")
                        .asString())
                .isEqualTo("WAITING");
        deliver.work();

        assertThat(only(owner, registered).path("state").asString()).isEqualTo("DONE");
        assertThat(receiver.heard()).hasSize(11);
    }

    @Test
    void hearsOfTheKindsItWantsAndOfNobodyElse() {
        Caller owner = manager("hook4");
        register(owner, Map.of("kinds", List.of("exchange.notice-imports")));
        register(manager("hook4-other"), Map.of());
        happen("hook4");

        assertThat(receiver.heard()).isEmpty();
    }

    @Test
    void isToldNothingMoreOnceItHasEnded() {
        clock.goBack(1);
        receiver.answers(500);
        Caller owner = manager("hook5");
        Reply registered = register(owner, Map.of());
        happen("hook5");
        String id = registered.text("/data/registerWebhook/webhook/id");

        Map<String, Object> input = Map.of("input", Map.of("webhook", id));
        assertThat(manager("hook-stranger").run("firm/EndWebhook", input).refusals())
                .containsExactly("NOT_FOUND");
        assertThat(owner.run("firm/EndWebhook", input)
                        .at("/endWebhook/webhook/endedAt")
                        .isNull())
                .isFalse();
        clock.pass(Duration.ofMinutes(1));
        deliver.work();

        assertThat(receiver.heard()).hasSize(1);
        assertThat(only(owner, registered).path("state").asString()).isEqualTo("DROPPED");
        assertThat(owner.run("firm/NotificationChoices", Map.of()).at("/viewer/webhooks"))
                .isEmpty();
    }

    @Test
    void tellsItsSecretOnceAndNobodyElse() {
        Caller owner = manager("hook6");
        Map<String, Object> key = Map.of("idempotencyKey", "register-hook-6");
        Reply first = register(owner, key);
        Reply again = register(owner, key);

        assertThat(first.text("/data/registerWebhook/secret")).startsWith("whsec_");
        assertThat(again.at("/registerWebhook/secret").isNull()).isTrue();
        assertThat(again.text("/data/registerWebhook/webhook/id"))
                .isEqualTo(first.text("/data/registerWebhook/webhook/id"));
        assertThat(owner.run("firm/NotificationChoices", Map.of()).body()).doesNotContain("whsec_");
        assertThat(manager("hook-stranger")
                        .run(
                                "firm/WebhookDeliveries",
                                Map.of("webhook", first.text("/data/registerWebhook/webhook/id")))
                        .at("/node")
                        .isNull())
                .isTrue();
    }

    @Test
    void isFollowedNowhereElse() {
        receiver.answers(302);
        Caller owner = manager("hook7");
        Reply registered = register(owner, Map.of());
        happen("hook7");

        assertThat(receiver.heard()).hasSize(1);
        assertThat(only(owner, registered).path("answer").asString()).isEqualTo("HTTP 302");
    }

    @Test
    void isNotListenedToForLong() {
        receiver.answers(200);
        receiver.answersWithoutEnd();
        Caller owner = manager("hook8");
        Reply registered = register(owner, Map.of());
        long before = Clock.systemUTC().millis();
        happen("hook8");

        assertThat(Clock.systemUTC().millis() - before).isLessThan(20_000);
        assertThat(only(owner, registered).path("state").asString()).isEqualTo("DONE");
    }

    @Test
    void isRegisteredTenTimesAtMostForKindsThatThereAre() {
        Caller owner = manager("hook9");
        assertThat(register(owner, Map.of("kinds", List.of("no.such-kind"))).refusals())
                .containsExactly("INVALID");
        for (int number = 0; number < 10; number++) {
            assertThat(register(owner, Map.of()).refusals()).isEmpty();
        }

        assertThat(register(owner, Map.of()).refusals()).containsExactly("QUOTA_EXCEEDED");
    }
}

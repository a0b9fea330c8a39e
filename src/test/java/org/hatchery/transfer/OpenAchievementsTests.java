package org.hatchery.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.hatchery.Api;
import org.hatchery.Caller;
import org.hatchery.IntegrationTest;
import org.hatchery.Reply;
import org.hatchery.identity.Role;
import org.hatchery.shared.graphql.GlobalId;
import org.hatchery.shared.mongo.Migration;
import org.hatchery.transfer.achievement.RegisteredAchievement;
import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import tools.jackson.databind.JsonNode;

/** Somebody who is not signed in … */
@IntegrationTest
class OpenAchievementsTests {
    private static final AtomicInteger NUMBERS = new AtomicInteger(1_000);
    private static final String REGION = "460105";

    private final Api api;
    private final Caller bureau;
    private final MongoOperations mongo;
    private final List<Migration> migrations;

    OpenAchievementsTests(Api api, MongoOperations mongo, List<Migration> migrations) {
        this.api = api;
        this.mongo = mongo;
        this.migrations = migrations;
        this.bureau = api.as(Role.BUREAU, REGION);
    }

    @Test
    void findsWhatIsPublishedByItsWordsAndNothingElse() {
        String word = "海芯" + NUMBERS.incrementAndGet();
        JsonNode published = achievement(word + "深海传感", true);
        achievement(word + "深海通信", false);

        JsonNode page = search("?text=" + encoded(word));

        assertThat(page.path("achievements"))
                .singleElement()
                .satisfies(one -> assertThat(one.path("id").asString()).isEqualTo(key(published)));
        assertThat(page.path("after").isNull()).isTrue();
        assertThat(search("?text=" + encoded(word) + "&region=110000").path("achievements"))
                .isEmpty();
        assertThat(search("?text=" + encoded(word) + "&field=NUCLEAR").path("achievements"))
                .isEmpty();
        assertThat(search("?text=" + encoded(word) + "&field=ADVANCED_MANUFACTURING&region=460000")
                        .path("achievements"))
                .hasSize(1);
    }

    @Test
    void learnsNothingOfPeoplePricesAndDecisions() {
        JsonNode published = achievement("海盾" + NUMBERS.incrementAndGet(), true);

        String told = read("/" + key(published)).body();

        assertThat(told).contains("试验研究院").doesNotContain("李工", "owners", "conversions", "visibleTo", "receipt");
    }

    /** Nor by what was written among its words before: they are written anew. */
    @Test
    void findsNoneByWhatIsWithheld() {
        JsonNode published = achievement("海密" + NUMBERS.incrementAndGet(), true);
        var one = new Query(where("_id").is(key(published)));
        String achievements = mongo.getCollectionName(RegisteredAchievement.class);
        mongo.updateFirst(one, new Update().addToSet("grams").each("zz", "z9", "99"), achievements);
        assertThat(search("?text=zz99").path("achievements")).hasSize(1);

        migrations.stream()
                .filter(step -> step.id().equals("transfer/017-words-of-achievements-again"))
                .forEach(step -> step.step().accept(mongo));

        assertThat(search("?text=zz99").path("achievements")).isEmpty();
        assertThat(search("?text=" + encoded("海密")).path("achievements")).isNotEmpty();
    }

    @Test
    void isCountedWhereTheyOpenOne() {
        JsonNode published = achievement("海图" + NUMBERS.incrementAndGet(), true);
        read("/" + key(published));
        read("/" + key(published));

        JsonNode seen = bureau.run("firm/AchievementPage", Map.of("achievement", published.path("id")))
                .at("/node");

        assertThat(seen.path("views").asInt()).isEqualTo(2);
        assertThat(seen.path("version")).isEqualTo(published.path("version"));
    }

    @Test
    void opensNothingThatIsNotPublished() {
        JsonNode hidden = achievement("海隐" + NUMBERS.incrementAndGet(), false);

        assertThat(read("/" + key(hidden)).status()).isEqualTo(404);
        assertThat(read("/none").status()).isEqualTo(404);
    }

    @Test
    void readsPageAfterPageWithoutGapsOrRepeats() {
        String word = "海链" + NUMBERS.incrementAndGet();
        List<String> all = new ArrayList<>();
        for (int number = 0; number < 47; number++) {
            all.add(key(achievement(word + "第" + number, true)));
        }
        List<String> found = new ArrayList<>();
        String after = "";
        for (int page = 0; page < 3; page++) {
            JsonNode some = search("?text=" + encoded(word) + after);
            some.path("achievements").forEach(one -> found.add(one.path("id").asString()));
            after = "&after=" + encoded(some.path("after").asString(""));
        }

        assertThat(found).hasSize(47).containsExactlyInAnyOrderElementsOf(all);
    }

    @Test
    void isToldThatNothingIsMeantByNonsense() {
        for (String query : List.of(
                "?region=x",
                "?field=x",
                "?after=x",
                "?after=2020-13-01~a",
                "?after=-999999999-01-01~a",
                "?text=" + "a".repeat(101))) {
            assertThat(read(query).status()).as(query).isEqualTo(400);
        }
        JsonNode faults =
                read("?region=x&after=y&field=z&text=" + "a".repeat(101)).json().path("errors");
        assertThat(faults)
                .extracting(one ->
                        one.path("code").asString() + " " + one.path("field").asString())
                .containsExactlyInAnyOrder("INVALID region", "INVALID after", "INVALID text", "INVALID field");
        assertThat(read("?field=x").json().at("/errors/0/message").asString()).contains("NUCLEAR");
        assertThat(read("/nothing").json().at("/errors/0/code").asString()).isEqualTo("NOT_FOUND");
        assertThat(api.send(api.request("/published/achievements")
                                .POST(java.net.http.HttpRequest.BodyPublishers.ofString("{}")))
                        .status())
                .isEqualTo(401);
    }

    private JsonNode search(String query) {
        Reply reply = read(query);
        assertThat(reply.status()).as(reply.body()).isEqualTo(200);
        assertThat(reply.header("Cache-Control")).contains("public");
        return reply.json();
    }

    private Reply read(String rest) {
        return api.send(api.request("/published/achievements" + rest).GET());
    }

    private JsonNode achievement(String title, boolean published) {
        int number = NUMBERS.incrementAndGet();
        Map<String, Object> facts = new HashMap<>();
        facts.put("title", title);
        facts.put("number", "9972024Y" + number);
        facts.put("category", "APPLIED");
        facts.put("maturity", "MIDDLE");
        facts.put("field", "ADVANCED_MANUFACTURING");
        facts.put("secrecy", "OPEN");
        facts.put("unit", "试验研究院");
        facts.put("region", REGION);
        facts.put("source", Map.of("kind", "SELF_FUNDED", "fiscal", false));
        facts.put("owners", List.of(Map.of("name", "试验研究院", "share", 7000), Map.of("name", "李工", "share", 3000)));
        facts.put("willing", true);
        JsonNode one = bureau.run(
                        "firm/RegisterAchievement",
                        Map.of(
                                "input",
                                Map.of("idempotencyKey", UUID.randomUUID().toString(), "facts", facts)))
                .at("/registerAchievement/achievement");
        return published
                ? bureau.run(
                                "bureau/PublishAchievements",
                                Map.of(
                                        "input",
                                        Map.of(
                                                "achievements",
                                                List.of(one.path("id").asString()))))
                        .at("/publishAchievements/achievements/0")
                : one;
    }

    private static String key(JsonNode achievement) {
        return GlobalId.parse(achievement.path("id").asString()).key();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}

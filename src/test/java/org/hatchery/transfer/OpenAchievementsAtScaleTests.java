package org.hatchery.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoCollection;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.bson.BsonDocument;
import org.bson.Document;
import org.hatchery.Api;
import org.hatchery.DatabaseCommands;
import org.hatchery.IntegrationTest;
import org.hatchery.Reply;
import org.hatchery.region.RegionCode;
import org.hatchery.shared.Portions;
import org.hatchery.shared.mongo.NameSearch;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.springframework.data.mongodb.core.MongoOperations;

/**
 * Somebody who looks for one of so many published achievements … Measured by {@code -Dachievements=100000}, on the engine of {@code
 * MONGODB_URI}.
 */
@Tag("scale")
@EnabledIfSystemProperty(named = "achievements", matches = "\\d+")
@IntegrationTest
class OpenAchievementsAtScaleTests {
    private static final List<String> TOPICS =
            List.of("高温合金", "机器人", "稀土永磁", "玉米育种", "污泥资源化", "手术导航", "视觉检测", "镁合金挤压", "锂电正极", "风电叶片", "数控机床", "催化剂");
    private static final List<String> KINDS = List.of("关键技术", "制备方法", "控制系统", "检测装置", "工艺优化", "技术及应用");
    private static final List<String> PLACES = List.of("210112", "510107", "110108", "620725", "370102", "440305");
    private static final int ASKED = 60;

    private final Api api;
    private final MongoOperations mongo;
    private final DatabaseCommands commands;

    OpenAchievementsAtScaleTests(Api api, MongoOperations mongo, DatabaseCommands commands) {
        this.api = api;
        this.commands = commands;
        this.mongo = mongo;
    }

    @Test
    void waitsLessThanFiftyMilliseconds() {
        fill(Integer.getInteger("achievements", 0));
        Map<String, Long> median = new TreeMap<>();
        Map<String, String> questions = Map.of(
                "all", "",
                "common word", "?text=" + encoded("技术"),
                "two words", "?text=" + encoded("机器人 控制系统"),
                "rare", "?text=" + encoded("超编77777"),
                "nothing", "?text=" + encoded("机器人 玉米育种"),
                "region", "?region=210100&text=" + encoded("镁合金"),
                "field", "?field=NUCLEAR&text=" + encoded("催化剂"),
                "unit", "?text=" + encoded("第41号研究院"));
        // the service and the engine are warm before anybody is measured
        questions.values().forEach(this::median);
        questions.forEach((name, query) -> median.put(name, median(query)));
        Map<String, Long> engine = new TreeMap<>();
        questions.forEach((name, query) -> engine.put(name, engine(query)));

        System.out.println("median in ms: " + median + ", of these by the engine: " + engine);
        questions.forEach((name, query) -> System.out.println(name + ": " + plan(query)));
        assertThat(median.values()).allMatch(millis -> millis < 50);
    }

    private long median(String query) {
        List<Long> times = new ArrayList<>();
        for (int turn = 0; turn < ASKED; turn++) {
            long begun = System.nanoTime();
            Reply reply =
                    api.send(api.request("/published/achievements" + query).GET());
            times.add((System.nanoTime() - begun) / 1_000_000);
            assertThat(reply.status()).isEqualTo(200);
        }
        return times.stream().sorted().skip(ASKED / 2).findFirst().orElseThrow();
    }

    /** The search as it was sent, without the service around it. */
    private long engine(String query) {
        Document search = search(query);
        List<Long> times = new ArrayList<>();
        for (int turn = 0; turn < ASKED; turn++) {
            long begun = System.nanoTime();
            mongo.executeCommand(search);
            times.add((System.nanoTime() - begun) / 1_000_000);
        }
        return times.stream().sorted().skip(ASKED / 2).findFirst().orElseThrow();
    }

    /** What the engine read for it. */
    private String plan(String query) {
        var question = new Document("explain", search(query)).append("verbosity", "executionStats");
        return mongo.executeCommand(question).toJson();
    }

    private Document search(String query) {
        BsonDocument sent = commands.pagesDuring(() ->
                        api.send(api.request("/published/achievements" + query).GET()))
                .get(0);
        Document search = Document.parse(sent.toJson());
        search.keySet().retainAll(List.of("find", "filter", "sort", "limit", "projection"));
        return search;
    }

    private void fill(int count) {
        var random = new Random(7);
        LocalDate today = LocalDate.parse("2026-11-01");
        List<Document> all = new ArrayList<>();
        for (int number = 0; number < count; number++) {
            all.add(stored(number, today.minusDays(random.nextInt(3_000)), random));
        }
        MongoCollection<Document> achievements = mongo.getCollection("achievements");
        List<Document> indexes = achievements.listIndexes().into(new ArrayList<>());
        achievements.dropIndexes();
        Portions.of(all, 500).forEach(achievements::insertMany);
        indexes.removeIf(index -> index.getString("name").equals("_id_"));
        mongo.executeCommand(new Document("createIndexes", "achievements").append("indexes", indexes));
    }

    private static Document stored(int number, LocalDate on, Random random) {
        String title = pick(TOPICS, random) + pick(TOPICS, random) + pick(KINDS, random) + " 超编" + number;
        String unit = "第" + random.nextInt(400) + "号研究院";
        var place = new RegionCode(pick(PLACES, random));
        var facts = new Document("title", title)
                .append("number", "9962020Y" + number)
                .append("category", "APPLIED")
                .append("maturity", "MIDDLE")
                .append("field", random.nextInt(11) == 0 ? "NUCLEAR" : "NEW_MATERIALS")
                .append("unit", unit)
                .append("region", place.value())
                .append("ip", List.of())
                .append("willing", true)
                .append("summary", "面向产业需求形成的技术方案，已完成验证".repeat(6));
        return new Document("_id", "scale-" + number)
                .append("facts", facts)
                .append("funnel", "DISCOVERED")
                .append("publishedOn", stored(on))
                .append("registeredOn", stored(on))
                .append("visibleTo", List.copyOf(place.visibleTo()))
                .append("conversions", List.of())
                .append("grams", List.copyOf(NameSearch.grams(title, unit, "9962020Y" + number)));
    }

    /** As a day is stored. */
    private static Date stored(LocalDate day) {
        return Date.from(day.atStartOfDay(ZoneId.systemDefault()).toInstant());
    }

    private static String pick(List<String> some, Random random) {
        return some.get(random.nextInt(some.size()));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}

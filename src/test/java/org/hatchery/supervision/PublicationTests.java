package org.hatchery.supervision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hatchery.supervision.Supervised.COUNTY;
import static org.hatchery.supervision.Supervised.done;
import static org.hatchery.supervision.Supervised.isDeclined;
import static org.hatchery.supervision.Supervised.told;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;
import java.util.UUID;
import org.hatchery.Api;
import org.hatchery.Caller;
import org.hatchery.DatabaseCommands;
import org.hatchery.IntegrationTest;
import org.hatchery.Reply;
import org.hatchery.ServiceClock;
import org.hatchery.Together;
import org.hatchery.identity.Role;
import org.hatchery.region.RegionCode;
import org.hatchery.shared.Fingerprint;
import org.hatchery.shared.graphql.GlobalId;
import org.hatchery.supervision.publication.Publication;
import org.hatchery.supervision.publication.PublicationId;
import org.hatchery.supervision.publication.PublicationKind;
import org.hatchery.supervision.publication.PublicationRow;
import org.hatchery.supervision.task.TaskRhythm;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import tools.jackson.databind.JsonNode;

/** A publication … */
@IntegrationTest
class PublicationTests {
    private static final int CALLERS = 64;
    private static final String PROMISED = "620725";

    private final Api api;
    private final Supervised supervised;
    private final Caller bureau;
    private final ServiceClock clock;
    private final MongoOperations mongo;
    private final DatabaseCommands commands;
    private final LocalDate today;

    PublicationTests(Api api, ServiceClock clock, MongoOperations mongo, DatabaseCommands commands) {
        this.api = api;
        this.clock = clock;
        this.mongo = mongo;
        this.commands = commands;
        this.today = LocalDate.now((Clock) clock);
        this.supervised = new Supervised(api, today);
        this.bureau = supervised.bureau;
    }

    @BeforeEach
    void takeAllBack() {
        mongo.remove(new Query(Criteria.where("region").is(COUNTY)), Publication.class);
    }

    @Test
    void saysWhatWasAcceptedFrozenAndToEverybody() {
        String half = TaskRhythm.HALF_YEAR.of(today.minusMonths(6)).value();
        JsonNode lead = supervised.unit("公开");
        JsonNode task = supervised.assigned(lead, Map.of("title", "公开试验任务" + UUID.randomUUID()));
        JsonNode sent = done(Supervised.on(bureau, "ReportProgress", task, told(half)));
        JsonNode first = done(publish(wish(task)));
        assertThat(row(first, task).path("note").isNull()).isTrue();
        assertThat(row(first, task).path("who")).isEqualTo(lead.path("name"));

        done(Supervised.on(supervised.colleague, "JudgeProgress", sent, Map.of("period", half, "verdict", "ACCEPT")));
        // frozen, whatever came after; a second one is a correction
        JsonNode open = anybody(first.path("path").asString());
        assertThat(open.path("rows")).isEqualTo(first.path("rows"));
        assertThat(open.at("/publication/month").asString())
                .isEqualTo(YearMonth.from(today).toString());
        var lines = new StringJoiner("\n");
        open.path("rows")
                .forEach(one -> lines.add(String.join(
                        "|",
                        one.path("matter").asString(""),
                        one.path("who").asString(""),
                        one.path("state").asString(""),
                        one.path("note").asString(""))));
        assertThat(open.at("/publication/hash").asString()).isEqualTo(Fingerprint.of(lines.toString()));
        isDeclined(publish(wish(task)), "ALREADY_REGISTERED", "source");

        Map<String, Object> mended = wish(task);
        mended.put("corrects", first.path("id").asString());
        isDeclined(publish(mended), "INVALID", "reason");
        mended.put("reason", "补充已审核的进展");
        JsonNode second = done(publish(mended));
        assertThat(done(publish(mended)).path("id")).isEqualTo(second.path("id"));
        // the words of a unit were meant for its bureau
        assertThat(row(second, task).path("note").asString()).isEqualTo("已审核至 " + half);
        JsonNode wrong = anybody(first.path("path").asString());
        assertThat(wrong.path("correctedBy").asString())
                .isEqualTo(GlobalId.parse(second.path("id").asString()).key());
        assertThat(wrong.path("rows")).isEmpty();
        Map<String, Object> same = wish(task);
        same.putAll(Map.of("corrects", second.path("id").asString(), "reason", "再次更正"));
        isDeclined(publish(same), "INVALID", "corrects");
        mended.put("idempotencyKey", UUID.randomUUID().toString());
        isDeclined(publish(mended), "WRONG_STATE", "corrects");
    }

    /** Only of the division that the document promises it of. */
    @Test
    void saysWhatADocumentPromisedAndWhatCameOfIt() {
        mongo.remove(new Query(Criteria.where("region").is(PROMISED)), Publication.class);
        Map<String, Object> wish = wish("DOCUMENT_TARGETS", GlobalId.of("PolicyDocument", "shandan-conversion"));
        isDeclined(publish(wish), "INVALID", "source");
        wish.put("region", PROMISED);
        JsonNode made = done(api.as(Role.BUREAU, PROMISED).run("bureau/PublishProgress", Map.of("input", wish)));
        JsonNode patents = made.path("rows")
                .valueStream()
                .filter(one -> one.path("matter").asString().contains("每万人口有效发明专利拥有量"))
                .findFirst()
                .orElseThrow();
        assertThat(patents.path("note").asString()).contains("目标 0.9 件");
        assertThat(made.path("month").asString())
                .as("told of again next year")
                .isEqualTo(String.valueOf(today.getYear()));
        assertThat(patents.path("state").asString()).isNotBlank();
        assertThat(anybody(made.path("path").asString()).path("rows")).isEqualTo(made.path("rows"));
    }

    @Test
    void isOfWhatIsDecidedInTheOwnRegion() {
        clock.goBack(20);
        JsonNode unit = supervised.unit("公开");
        List<Map<String, Object>> marks = List.of("basis", "results", "ability", "management", "reputation").stream()
                .<Map<String, Object>>map(
                        key -> Map.of("subject", unit.path("id").asString(), "indicator", key, "value", 8))
                .toList();
        JsonNode run = done(bureau.run(
                "bureau/EvaluateRun",
                Map.of(
                        "input",
                        Map.of(
                                "idempotencyKey",
                                UUID.randomUUID().toString(),
                                "scheme",
                                "PROVINCIAL_MODEL_TRANSFER_INSTITUTION",
                                "region",
                                COUNTY,
                                "year",
                                today.getYear() - 1,
                                "appealsUntil",
                                today.minusDays(18).toString(),
                                "subjects",
                                List.of(unit.path("id").asString()),
                                "figures",
                                marks))));
        Map<String, Object> input = wish("EVALUATION_RESULTS", run.path("id").asString());
        isDeclined(publish(input), "WRONG_STATE", "source");
        clock.pass(Duration.ofDays(5));
        done(bureau.run(
                "bureau/PublishEvaluation",
                Map.of(
                        "input",
                        Map.of(
                                "evaluation",
                                run.path("id").asString(),
                                "expectedVersion",
                                run.path("version").asInt()))));
        Map<String, Object> other = new HashMap<>(input);
        other.put("kind", "DOCUMENT_PROGRESS");
        isDeclined(publish(other), "INVALID", "source");
        other = new HashMap<>(input);
        other.put("region", "450105");
        isDeclined(publish(other), "INVALID", "region");
        isDeclined(
                api.as(Role.BUREAU, "450105").run("bureau/PublishProgress", Map.of("input", other)),
                "NOT_FOUND",
                "source");
        JsonNode shown = done(publish(input));
        assertThat(shown.at("/rows/0/matter")).isEqualTo(unit.path("name"));
        assertThat(shown.at("/rows/0/note").asString()).isEqualTo("1");
        assertThat(shown.path("month").isNull()).isTrue();
    }

    @Test
    void isCorrectedOfTheMonthOfWhichItTold() {
        clock.goBack(70);
        JsonNode task = supervised.assigned(supervised.unit("公开"), Map.of());
        JsonNode first = done(publish(wish(task)));
        clock.pass(Duration.ofDays(70));
        supervised.assigned(supervised.unit("公开"), Map.of());
        Map<String, Object> mended = wish(task);
        mended.putAll(Map.of("corrects", first.path("id").asString(), "reason", "补充遗漏的任务"));
        JsonNode second = done(publish(mended));
        assertThat(second.path("month")).isEqualTo(first.path("month"));
        assertThat(second.path("publishedOn").asString()).isEqualTo(today.toString());
        // that of this month is still to come
        assertThat(done(publish(wish(task))).path("month").asString())
                .isEqualTo(YearMonth.from(today).toString());
    }

    @Test
    void isThereOnceUnderManyCallers() {
        JsonNode task = supervised.assigned(supervised.unit("公开"), Map.of());
        List<Reply> sent = Together.run(CALLERS, caller -> publish(wish(task)));
        assertThat(sent.stream().filter(reply -> reply.refusals().isEmpty())).hasSize(1);
        assertThat(sent.stream().flatMap(reply -> reply.refusals().stream()))
                .hasSize(CALLERS - 1)
                .containsOnly("ALREADY_REGISTERED");
    }

    @Test
    void isReadByAnybodyAPageAtATime() {
        for (int number = 0; number < 45; number++) {
            var heading = new Publication.Heading(
                    PublicationKind.DOCUMENT_PROGRESS, new RegionCode(COUNTY), "listed-" + number, "第" + number + "份");
            mongo.insert(Publication.freeze(
                    new PublicationId("listed-" + number),
                    heading,
                    List.of(new PublicationRow("事项", null, "推进中", null)),
                    today.minusDays(number / 10),
                    null,
                    null,
                    null));
        }
        Set<String> seen = new HashSet<>();
        String after = null;
        int pages = 0;
        do {
            JsonNode page = anybody("/published/progress?region=" + COUNTY + (after == null ? "" : "&after=" + after));
            page.path("publications")
                    .forEach(one ->
                            assertThat(seen.add(one.path("id").asString())).isTrue());
            after = page.path("after").asString(null);
            pages++;
        } while (after != null);
        assertThat(seen).hasSize(45);
        assertThat(pages).isEqualTo(3);
        assertThat(commands.pagesDuring(() -> anybody("/published/progress?region=" + COUNTY)))
                .isNotEmpty()
                .allMatch(page -> page.containsKey("projection")
                        && !page.getDocument("projection").containsKey("rows"));
        assertThat(status("/published/progress?after=nonsense")).isEqualTo(400);
        assertThat(status("/published/progress?region=x")).isEqualTo(400);
        assertThat(status("/published/progress/nothing")).isEqualTo(404);
    }

    private Map<String, Object> wish(JsonNode task) {
        return wish("DOCUMENT_PROGRESS", task.at("/clause/document/id").asString());
    }

    private static Map<String, Object> wish(String kind, String source) {
        return new HashMap<>(Map.of(
                "idempotencyKey", UUID.randomUUID().toString(), "kind", kind, "region", COUNTY, "source", source));
    }

    private Reply publish(Map<String, Object> input) {
        return bureau.run("bureau/PublishProgress", Map.of("input", input));
    }

    private static JsonNode row(JsonNode publication, JsonNode task) {
        return publication
                .path("rows")
                .valueStream()
                .filter(one -> one.path("matter").equals(task.path("title")))
                .findFirst()
                .orElseThrow();
    }

    private JsonNode anybody(String path) {
        return api.send(api.request(path).GET()).json();
    }

    private int status(String path) {
        return api.send(api.request(path).GET()).status();
    }
}

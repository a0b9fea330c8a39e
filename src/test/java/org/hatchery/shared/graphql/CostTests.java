package org.hatchery.shared.graphql;

import static java.util.Comparator.comparingDouble;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hatchery.identity.Role.ADMIN;
import static org.hatchery.identity.Role.AUDITOR;
import static org.hatchery.identity.Role.BUREAU;
import static org.hatchery.identity.Role.CARRIER_MANAGER;
import static org.hatchery.identity.Role.FIRM;
import static org.hatchery.identity.Role.PROVIDER;

import com.mongodb.client.model.Filters;
import graphql.schema.GraphQLSchema;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.hatchery.Api;
import org.hatchery.Caller;
import org.hatchery.OwnService;
import org.hatchery.Reply;
import org.hatchery.exchange.job.ImportDesk;
import org.hatchery.local.Personas;
import org.hatchery.shared.graphql.cost.Limits;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.parallel.Isolated;
import org.springframework.graphql.execution.GraphQlSource;

/**
 * What a request is declared to cost follows what it costs, whatever is asked: no question is left out. Leaves its tables
 * in {@code target/cost-*.txt}.
 *
 * <p>It is asked twice. As people ask: each operation by its persona of the sample, for pages as long as their lists are. And
 * for as much as there may be: pages of a hundred, of lists that are long enough to fill them.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@Isolated("it measures")
class CostTests {
    private static final double SPREAD = 10;
    private static final int UNTIL_COMPILED = 8;
    private static final int FEWEST_ROUNDS = 5;
    private static final int MOST_ROUNDS = 9;
    private static final double LONG_ENOUGH = 150;
    private static final String PROGRAMME = "liaoning-2025";

    private static OwnService service;
    private static String imported;
    private static Caller admin;
    private static GraphQLSchema schema;

    @BeforeAll
    static void start() {
        service = new OwnService(120, 1800);
        admin = service.api().as(ADMIN);
        schema = service.bean(GraphQlSource.class).schema();
        var export = Map.of(
                "subject",
                "PIPELINE",
                "region",
                "100000",
                "period",
                "2025",
                "format",
                "CSV",
                "idempotencyKey",
                "cost-tests");
        assertThat(admin.run("bureau/RequestExport", Map.of("input", export)).refusals())
                .isEmpty();
        imported = ImportDesk.some(admin, Personas.HUNNAN_CARRIER);
        await().atMost(Duration.ofSeconds(90))
                .until(() -> service.database().getCollection("payouts").countDocuments() > 0);
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @Test
    @Order(1)
    void followsWhatIsMeasuredWhenPeopleAsk() throws IOException {
        Map<String, Caller> people = people(service.api());
        var theirs = chosen();
        theirs.putAll(Map.of("region", "210000", "code", "210000"));
        var asked = new Questions(schema, admin, people::get, theirs);

        follows(
                "usual",
                asked,
                asked.all().stream()
                        .map(question -> question.fitting(ask(question)))
                        .toList());
    }

    @Test
    @Order(2)
    void followsWhatIsMeasuredWhenAllIsAskedFor() throws IOException {
        new LongLists(service.database()).fill();
        Map<String, Object> most = new HashMap<>(chosen());
        most.put("first", 100);

        var asked = new Questions(schema, admin, persona -> admin, most);
        follows("most", asked, asked.all());
    }

    private static Map<String, Caller> people(Api api) {
        return Map.of(
                "admin", api.as(ADMIN),
                "auditor", api.as(AUDITOR, "210000"),
                "bureau", api.as(BUREAU, "210000"),
                "firm", api.as(FIRM, Personas.HUNNAN_FIRM),
                "manager", api.as(CARRIER_MANAGER, Personas.HUNNAN_CARRIER),
                "provider", api.as(PROVIDER, Personas.SHENYANG_PROVIDER, Personas.SHENYANG_BASE));
    }

    /** What the personas look after; of a kind that they don't, what has most of it. */
    private static HashMap<String, Object> chosen() {
        var chosen = new HashMap<String, Object>();
        chosen.put("carrier", GlobalId.of("Carrier", Personas.HUNNAN_CARRIER));
        chosen.put("provider", GlobalId.of("Provider", Personas.SHENYANG_PROVIDER));
        chosen.put("party", chosen.get("provider"));
        chosen.put("base", GlobalId.of("PilotBase", Personas.SHENYANG_BASE));
        chosen.put("programme", GlobalId.of("Programme", PROGRAMME));
        chosen.put("rule", GlobalId.of("AwardRule", "SD-hnte-recognition-award"));
        chosen.put("equipment", "E01");
        chosen.put("creditCode", any("creditRecords", "creditCode"));
        chosen.put("attachment", GlobalId.of("Attachment", any("attachments", "_id")));
        chosen.put("export", GlobalId.of("Export", any("exports", "_id")));
        chosen.put("import", imported);
        chosen.put("window", GlobalId.of("ReportWindow", any("reportWindows", "_id")));
        chosen.put("institution", GlobalId.of("Institution", any("institutions", "_id")));
        chosen.put("person", GlobalId.of("RegisteredPerson", any("registeredPeople", "_id")));
        chosen.put("registeredFirm", GlobalId.of("RegisteredFirm", any("registeredFirms", "_id")));
        chosen.put("achievement", GlobalId.of("RegisteredAchievement", any("achievements", "_id")));
        chosen.put("achievementPackage", GlobalId.of("AchievementPackage", any("achievementPackages", "_id")));
        chosen.put("technologyContract", GlobalId.of("TechnologyContract", any("technologyContracts", "_id")));
        chosen.put("contract", GlobalId.of("StayContract", any("stayContracts", "_id")));
        chosen.put("task", GlobalId.of("Task", any("tasks", "_id")));
        chosen.put("publication", GlobalId.of("Publication", any("progressPublications", "_id")));
        chosen.put("draw", GlobalId.of("InspectionDraw", any("inspectionDraws", "_id")));
        chosen.put("inspection", GlobalId.of("Inspection", any("inspections", "_id")));
        chosen.put("fund", GlobalId.of("Fund", any("funds", "_id")));
        chosen.put("showcase", GlobalId.of("Showcase", any("showcases", "_id")));
        chosen.put("evaluation", GlobalId.of("EvaluationRun", any("evaluationRuns", "_id")));
        chosen.put("webhook", GlobalId.of("Webhook", any("webhooks", "_id")));
        chosen.put("draft", GlobalId.of("PolicyVersion", any("policyVersions", "_id")));
        chosen.put("document", GlobalId.of("PolicyDocument", fullestDocument()));
        return chosen;
    }

    private static String any(String collection, String field) {
        return String.valueOf(
                service.database().getCollection(collection).find().first().get(field));
    }

    private static String fullestDocument() {
        return StreamSupport.stream(
                        service.database()
                                .getCollection("clauses")
                                .find(Filters.empty())
                                .spliterator(),
                        false)
                .collect(groupingBy(clause -> String.valueOf(clause.get("document")), counting()))
                .entrySet()
                .stream()
                .max(Map.Entry.comparingByValue())
                .orElseThrow()
                .getKey();
    }

    private static void follows(String name, Questions asked, List<Question> questions) throws IOException {
        assertThat(asked.leftOut()).isEmpty();
        assertThat(questions)
                .allSatisfy(question -> assertThat(question.declared(schema))
                        .as(question.name())
                        .isLessThanOrEqualTo(Limits.COST));
        for (int round = 0; round < UNTIL_COMPILED; round++) {
            questions.forEach(CostTests::ask);
        }
        List<Row> rows = questions.stream()
                .map(CostTests::measured)
                .sorted(comparingDouble(Row::ratio))
                .toList();

        String table = rows.stream().map(Row::toString).collect(joining("\n"));
        Files.writeString(Path.of("target/cost-" + name + ".txt"), table + "\n");
        Row cheapest = rows.get(0);
        Row dearest = rows.get(rows.size() - 1);
        assertThat(dearest.ratio() / cheapest.ratio())
                .as("dearest %s, cheapest %s", dearest, cheapest)
                .isLessThan(SPREAD);
    }

    /** The least of several rounds, because whatever disturbs one adds to it; of fewer where one takes long and says more. */
    private static Row measured(Question question) {
        int length = 0;
        double sum = 0;
        double least = Double.MAX_VALUE;
        for (int round = 0; round < FEWEST_ROUNDS || sum < LONG_ENOUGH && round < MOST_ROUNDS; round++) {
            var work = new WorkTime();
            length = ask(question).body().length();
            double millis = work.millis();
            sum += millis;
            least = Math.min(least, millis);
        }
        return new Row(question.name(), question.declared(schema), least, length);
    }

    private static Reply ask(Question question) {
        Reply reply = question.caller().ask(question.text(), question.variables());
        assertThat(reply.codes()).as("%s: %s", question, reply.body()).isEmpty();
        return reply;
    }

    /** A line of the table: declared units, milliseconds, milliseconds of a unit, length of the answer. */
    private record Row(String name, int declared, double millis, int length) {
        double ratio() {
            return millis / declared;
        }

        @Override
        public String toString() {
            return String.format(
                    Locale.ROOT, "| %s | %d | %.1f | %.3f | %d |", name, declared, millis, ratio(), length);
        }
    }
}

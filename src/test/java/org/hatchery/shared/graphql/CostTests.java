package org.hatchery.shared.graphql;

import static java.util.Comparator.comparingDouble;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hatchery.identity.Role.ADMIN;

import graphql.schema.GraphQLSchema;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.hatchery.Caller;
import org.hatchery.OwnService;
import org.hatchery.Reply;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.graphql.execution.GraphQlSource;

/**
 * What a request is declared to cost follows what it costs; leaves the table in {@code target/cost.txt}.
 *
 * <p>What is declared is meant for pages that are full. Nothing may be dearer than it says; that something is cheaper
 * counts only where the sample fills what was asked for, because an empty page proves nothing about a full one.
 */
@Tag("integration")
class CostTests {
    private static final double SPREAD = 10;
    private static final int ROUNDS = 7;

    private static OwnService service;
    private static Caller admin;
    private static Questions asked;
    private static List<Question> questions;

    @BeforeAll
    static void start() {
        service = new OwnService(120, 2400);
        admin = service.api().as(ADMIN);
        asked = new Questions(admin, service.bean(GraphQlSource.class).schema());
        questions = asked.all();
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @Test
    void followsWhatIsMeasured() throws IOException {
        List<String> refused = questions.stream()
                .filter(question -> declared(question) > Limits.COST)
                .map(question -> question + " " + declared(question))
                .toList();
        assertThat(refused).isEmpty();
        questions.forEach(CostTests::ask);
        questions.forEach(CostTests::ask);
        List<Row> rows = questions.stream()
                .map(CostTests::measured)
                .sorted(comparingDouble(Row::ratio))
                .toList();

        Files.writeString(
                Path.of("target/cost.txt"),
                rows.stream()
                        .map(Row::toString)
                        .collect(joining(
                                "\n", "", "\nLeft out, because the sample has none: " + asked.leftOut() + "\n")));
        Row dearest = rows.get(rows.size() - 1);
        Row cheapest = rows.stream().filter(Row::isFull).findFirst().orElseThrow();
        assertThat(dearest.ratio() / cheapest.ratio())
                .as("dearest %s, cheapest %s", dearest, cheapest)
                .isLessThan(SPREAD);
    }

    private static Row measured(Question question) {
        int length = 0;
        List<Double> millis = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            var work = new WorkTime();
            length = ask(question);
            millis.add(work.millis());
        }
        return new Row(
                question.name(),
                declared(question),
                millis.stream().sorted().skip(ROUNDS / 2).findFirst().orElseThrow(),
                length);
    }

    private static int declared(Question question) {
        GraphQLSchema schema = service.bean(GraphQlSource.class).schema();
        return question.declared(schema);
    }

    private static int ask(Question question) {
        Reply reply = admin.ask(question.text(), question.variables());
        assertThat(reply.codes()).as("%s: %s", question, reply.body()).isEmpty();
        return reply.body().length();
    }

    private record Row(String name, int declared, double millis, int length) {
        /** What finds little in the sample may cost less than it was allowed to. */
        boolean isFull() {
            return length > 40 * declared;
        }

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

package org.hatchery.shared.graphql;

import static java.util.Comparator.comparingDouble;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hatchery.identity.Role.ADMIN;

import com.sun.management.OperatingSystemMXBean;
import graphql.schema.GraphQLSchema;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
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

/** What a request is declared to cost follows what it costs; leaves the table in {@code target/cost.txt}. */
@Tag("integration")
class CostTests {
    /** Wanted is 10; the rest is what a shared machine adds to a measurement. */
    private static final double SPREAD = 15;

    private static final int ROUNDS = 6;

    private static OwnService service;
    private static Caller admin;
    private static List<Question> questions;

    @BeforeAll
    static void start() {
        service = new OwnService(120, 2400);
        admin = service.api().as(ADMIN);
        questions = new Questions(admin).all();
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
                Path.of("target/cost.txt"), rows.stream().map(Row::toString).collect(joining("\n")));
        Row dearest = rows.get(rows.size() - 1);
        Row cheapest = rows.stream().filter(Row::isFull).findFirst().orElseThrow();
        assertThat(dearest.ratio() / cheapest.ratio())
                .as("dearest %s, cheapest %s", dearest, cheapest)
                .isLessThan(SPREAD);
    }

    private static Row measured(Question question) {
        int length = 0;
        long before = processorTime();
        for (int round = 0; round < ROUNDS; round++) {
            length = ask(question);
        }
        double millis = (processorTime() - before) / 1e6 / ROUNDS;
        return new Row(question.name(), declared(question), millis, length);
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

    private static long processorTime() {
        return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime();
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

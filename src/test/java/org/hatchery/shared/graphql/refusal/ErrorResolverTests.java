package org.hatchery.shared.graphql.refusal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import graphql.ExecutionResult;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.graphql.execution.GraphQlSource;

/** What went wrong … */
@ExtendWith(OutputCaptureExtension.class)
@ResourceLock(Resources.SYSTEM_OUT)
class ErrorResolverTests {
    private static final String SDL =
            "type Query { rows: [Row!]! } type Row { broken: String wrong: String fine: String }";

    private final GraphQlSource engine = GraphQlSource.schemaResourceBuilder()
            .schemaResources(new ByteArrayResource(SDL.getBytes(UTF_8)))
            .configureRuntimeWiring(wiring -> wiring.type(
                            "Query",
                            type -> type.dataFetcher(
                                    "rows",
                                    field -> IntStream.range(0, 100).boxed().toList()))
                    .type(
                            "Row",
                            type -> type.dataFetcher("broken", field -> fail("it broke"))
                                    .dataFetcher("wrong", field -> fail("it went wrong"))
                                    .dataFetcher("fine", field -> "fine")))
            .exceptionResolvers(List.of(new ErrorResolver()))
            .build();

    private static String fail(String message) {
        throw new IllegalStateException(message);
    }

    @Test
    void isSaidOnceForAllRowsOfAList(CapturedOutput output) {
        ExecutionResult result = engine.graphQl().execute("{ rows { broken fine } }");

        assertThat(result.getErrors()).hasSize(100);
        assertThat(count(output, "IllegalStateException: it broke")).isEqualTo(1);
        assertThat(output.toString().lines().filter(line -> line.contains(" failed [")))
                .hasSize(1);
    }

    @Test
    void isSaidOfEveryFieldAndInEveryRequest(CapturedOutput output) {
        engine.graphQl().execute("{ rows { broken wrong } }");
        engine.graphQl().execute("{ rows { broken } }");

        assertThat(count(output, "IllegalStateException: it broke")).isEqualTo(2);
        assertThat(count(output, "IllegalStateException: it went wrong")).isEqualTo(1);
    }

    private static long count(CapturedOutput output, String words) {
        return output.toString().lines().filter(line -> line.contains(words)).count();
    }
}

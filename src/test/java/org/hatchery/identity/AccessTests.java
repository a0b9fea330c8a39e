package org.hatchery.identity;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hatchery.Api;
import org.hatchery.Caller;
import org.hatchery.IntegrationTest;
import org.hatchery.Reply;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.graphql.execution.GraphQlSource;

/** Who may call what: the tables in {@code access} are the promise, and the running service is asked whether it keeps it. */
@IntegrationTest
class AccessTests {

    private static final Map<String, Set<Role>> MAY_CALL = readAll();

    private final Api api;
    private final GraphQLSchema schema;

    AccessTests(Api api, GraphQlSource source) {
        this.api = api;
        this.schema = source.schema();
    }

    @Test
    void isDecidedForEveryOperation() {
        List<String> operations = operations().map(Operation::name).toList();

        assertThat(MAY_CALL.keySet()).containsExactlyInAnyOrderElementsOf(operations);
    }

    @ParameterizedTest
    @EnumSource
    void isGrantedToEachRoleExactlyAsTheTableSays(Role role) {
        Caller caller = api.as(role, limit(role));
        List<String> granted = operations()
                .filter(operation -> mayCall(caller, operation))
                .map(Operation::name)
                .toList();
        List<String> promised = MAY_CALL.keySet().stream()
                .filter(operation -> MAY_CALL.get(operation).contains(role))
                .toList();

        assertThat(granted).containsExactlyInAnyOrderElementsOf(promised);
    }

    /** Fails for a request that did not reach the rule, because it would prove nothing. */
    private static boolean mayCall(Caller caller, Operation operation) {
        Reply reply = caller.ask(operation.document());
        assertThat(reply.codes()).as(operation.name() + reply.body()).doesNotContain("BAD_REQUEST", "INTERNAL");
        return !reply.codes().contains("FORBIDDEN");
    }

    private Stream<Operation> operations() {
        return Stream.concat(
                schema.getQueryType().getFields().stream().map(field -> new Operation("query", field)),
                schema.getMutationType().getFields().stream().map(field -> new Operation("mutation", field)));
    }

    /** A field of Query or Mutation. */
    private record Operation(String root, GraphQLFieldDefinition field) {
        String name() {
            return field.getName();
        }

        String document() {
            boolean leaf = GraphQLTypeUtil.isLeaf(GraphQLTypeUtil.unwrapAll(field.getType()));
            return root + " { " + name() + LeastArguments.of(field) + (leaf ? "" : " { __typename }") + " }";
        }
    }

    /** A scope in which nothing exists that a mutation could change. */
    private static String[] limit(Role role) {
        return switch (role) {
            case BUREAU, AUDITOR -> new String[] {LeastArguments.REGION};
            case ADMIN, VISITOR -> new String[0];
            default -> new String[] {"nobody"};
        };
    }

    /** Each module has a table of its own, named like its schema. */
    private static Map<String, Set<Role>> readAll() {
        Map<String, Set<Role>> all = new HashMap<>();
        try {
            for (Resource table : new PathMatchingResourcePatternResolver().getResources("classpath:access/*.txt")) {
                read(table.getContentAsString(StandardCharsets.UTF_8))
                        .forEach((operation, roles) -> assertThat(all.put(operation, roles))
                                .as(operation + " stands in two tables")
                                .isNull());
            }
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
        return all;
    }

    private static Map<String, Set<Role>> read(String table) {
        List<String[]> rows = table.lines()
                .filter(line -> !line.isBlank())
                .map(line -> line.strip().split("\\s+"))
                .toList();
        List<Role> roles = Arrays.stream(rows.get(0)).map(Role::valueOf).toList();
        return rows.stream().skip(1).collect(toMap(row -> row[0], row -> marked(row, roles)));
    }

    private static Set<Role> marked(String[] row, List<Role> roles) {
        assertThat(row).as(row[0]).hasSize(roles.size() + 1);
        return IntStream.range(0, roles.size())
                .filter(column -> "x".equals(row[column + 1]))
                .mapToObj(roles::get)
                .collect(toSet());
    }
}

package org.hatchery.contract;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLEnumValueDefinition;
import graphql.schema.GraphQLSchema;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.hatchery.RepositoryFile;
import org.hatchery.shared.graphql.ErrorCode;
import org.junit.jupiter.api.Test;

/** What clients are told of errors is what the code answers. */
class ErrorCatalogueTests {
    private static final Pattern REFUSED = Pattern.compile("new Refused\\(\\s*(\\d{3}),\\s*ErrorCode\\.(\\w+)");

    private final GraphQLSchema schema = SchemaFiles.composed();
    private final List<GraphQLEnumValueDefinition> codes = ((GraphQLEnumType) schema.getType("ErrorCode")).getValues();

    @Test
    void namesTheSameCodesAsTheCode() {
        assertThat(codes)
                .extracting(GraphQLEnumValueDefinition::getName)
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(ErrorCode.values()).map(Enum::name).toList());
    }

    @Test
    void saysOfEachCodeWhatToDo() {
        assertThat(codes).allMatch(code -> !code.getAppliedDirectives("handled").isEmpty());
    }

    @Test
    void namesEveryStatusThatIsAnswered() {
        Map<String, List<Integer>> told =
                codes.stream().collect(toMap(GraphQLEnumValueDefinition::getName, ErrorCatalogue::statuses));
        Set<String> answered = new TreeSet<>();
        RepositoryFile.below("src/main/java").stream()
                .filter(file -> file.toString().endsWith(".java"))
                .forEach(file -> REFUSED.matcher(RepositoryFile.text(file))
                        .results()
                        .forEach(found -> answered.add(found.group(2) + " " + found.group(1))));

        assertThat(answered).hasSizeGreaterThan(8).allMatch(pair -> {
            String[] parts = pair.split(" ");
            return told.get(parts[0]).contains(Integer.valueOf(parts[1]));
        });
    }

    @Test
    void knowsWhyEachMutationDeclines() {
        var catalogue = ErrorCatalogue.of(schema);

        assertThat(catalogue.mutations().entrySet())
                .filteredOn(mutation -> mutation.getValue().isEmpty())
                .extracting(Map.Entry::getKey)
                .containsExactly("rebuildTotals", "renewCalendarAddress");
        assertThat(catalogue.mutations().get("correctUse")).contains("WRONG_STATE");
    }

    /** Clients show them as they are. */
    @Test
    void hasALabelInBothLanguagesForEveryValueOfEveryEnum() {
        assertThat(Labels.enums(schema).values())
                .hasSizeGreaterThan(50)
                .flatExtracting(labelled -> labelled.values().values())
                .allMatch(words ->
                        !((Words) words).en().isEmpty() && !((Words) words).zh().isEmpty());
    }
}

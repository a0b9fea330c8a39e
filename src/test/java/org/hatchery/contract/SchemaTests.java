package org.hatchery.contract;

import static java.util.function.Predicate.not;
import static org.assertj.core.api.Assertions.assertThat;

import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLEnumValueDefinition;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLNamedSchemaElement;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hatchery.shared.TextForm;
import org.hatchery.shared.UserErrorCode;
import org.junit.jupiter.api.Test;

/** The rules that every file of {@code schema} keeps. */
class SchemaTests {
    private final GraphQLSchema schema = SchemaFiles.composed();

    @Test
    void describesEverythingInChineseAndEnglish() {
        assertThat(SchemaFiles.described())
                .filteredOn(not(Described::isInBothLanguages))
                .isEmpty();
    }

    @Test
    void givesEachMutationOneInputOfItsName() {
        assertThat(mutations())
                .filteredOn(mutation -> !arguments(mutation).equals(Map.of("input", named(mutation) + "Input!")))
                .isEmpty();
    }

    @Test
    void answersEachMutationWithAPayloadOfItsName() {
        assertThat(mutations())
                .filteredOn(mutation -> !type(mutation).equals(named(mutation) + "Payload!"))
                .isEmpty();
    }

    @Test
    void tellsInEachPayloadWhyAMutationWasDeclined() {
        assertThat(payloads())
                .filteredOn(payload -> !"[UserError!]!".equals(fields(payload).get("userErrors")))
                .isEmpty();
    }

    @Test
    void leavesTheObjectOfADeclinedMutationNull() {
        assertThat(payloads())
                .filteredOn(payload -> {
                    List<String> objects = fields(payload).entrySet().stream()
                            .filter(field -> !field.getKey().equals("userErrors"))
                            .map(Map.Entry::getValue)
                            .toList();
                    return objects.isEmpty() || objects.stream().anyMatch(type -> type.endsWith("!"));
                })
                .isEmpty();
    }

    @Test
    void givesEachConnectionTheSameFourFields() {
        assertThat(objects("Connection"))
                .isNotEmpty()
                .filteredOn(connection -> !isRelay(connection, fields(connection)))
                .isEmpty();
    }

    @Test
    void pagesEachConnectionTheSameWay() {
        assertThat(allFields())
                .filteredOn(field -> type(field).endsWith("Connection!"))
                .isNotEmpty()
                .filteredOn(field -> !arguments(field)
                        .entrySet()
                        .containsAll(Map.of("first", "Int", "after", "String", "last", "Int", "before", "String")
                                .entrySet()))
                .isEmpty();
    }

    @Test
    void namesTheSameReasonsToDeclineAsTheCode() {
        var reasons = (GraphQLEnumType) schema.getType("UserErrorCode");

        assertThat(reasons.getValues())
                .extracting(GraphQLEnumValueDefinition::getName)
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(UserErrorCode.values()).map(Enum::name).toList());
    }

    /** Everything a person types has bounds by its meaning, which clients read here and the service keeps. */
    @Test
    void saysTheBoundsOfEveryTextAndNumberThatIsSent() {
        assertThat(InputPlace.all(schema).filter(place -> !place.isOfPage()))
                .filteredOn(not(InputPlace::saysItsBounds))
                .isEmpty();
    }

    /** What is looked up or named is told together with everything else in a form, and clients know what to offer. */
    @Test
    void saysWhatEveryIdNamesAndWhereEveryCodeIsLookedUp() {
        assertThat(InputPlace.all(schema).filter(InputPlace::isOfInput))
                .filteredOn(not(InputPlace::saysWhatItNames))
                .isEmpty();
    }

    /** Words and directives cannot drift apart: 2 to 500 characters are refused with one and with 501. */
    @Test
    void keepsTheBoundsThatItsWordsName() {
        assertThat(InputPlace.all(schema).filter(place -> !place.isOfPage()))
                .flatMap(place -> new PromisedBounds(place).broken())
                .isEmpty();
    }

    @Test
    void findsBoundsThatWordsNameAndDirectivesDoNotKeep() {
        GraphQLSchema drifted = SchemaFiles.composed("""
                directive @text(min: Int! = 1, max: Int! = 200) on INPUT_FIELD_DEFINITION
                directive @range(min: Float, above: Float, max: Float) on INPUT_FIELD_DEFINITION
                directive @size(min: Int! = 0, max: Int! = 100) on INPUT_FIELD_DEFINITION
                type Query { answer(input: Drifted): Int }
                input Drifted {
                  "Why, 2 to 500 characters (理由)."
                  reason: String @text(max: 500)
                  "Hours, 1–2,160 (小时数)."
                  hours: Int @range(min: 1, max: 8784)
                  "How much, above 0 (金额)."
                  amount: Float @range(max: 10)
                  "At most 20 of them, each at most 40 characters (关键词)."
                  words: [String!] @size(max: 20)
                  "Remark, at most 300 characters (说明)."
                  note: String @text(max: 300)
                }
                """);

        assertThat(InputPlace.all(drifted))
                .flatMap(place -> new PromisedBounds(place).broken())
                .hasSize(4);
    }

    @Test
    void hasTheSameFormsOfTextAsTheCode() {
        var forms = (GraphQLEnumType) schema.getType("TextForm");

        assertThat(forms.getValues())
                .extracting(GraphQLEnumValueDefinition::getName)
                .containsExactly(
                        Arrays.stream(TextForm.values()).map(Enum::name).toArray(String[]::new));
    }

    @Test
    void saysOfEachDeprecationWhenItIsRemoved() {
        assertThat(Deprecations.of(schema))
                .filteredOn(deprecation -> deprecation.removal().isEmpty())
                .isEmpty();
    }

    private List<GraphQLFieldDefinition> mutations() {
        return schema.getMutationType().getFields();
    }

    private List<GraphQLObjectType> payloads() {
        return objects("Payload");
    }

    private List<GraphQLObjectType> objects(String suffix) {
        return objects().filter(type -> type.getName().endsWith(suffix)).toList();
    }

    private List<GraphQLFieldDefinition> allFields() {
        return objects().flatMap(type -> type.getFields().stream()).toList();
    }

    private Stream<GraphQLObjectType> objects() {
        return schema.getAllTypesAsList().stream()
                .filter(GraphQLObjectType.class::isInstance)
                .map(GraphQLObjectType.class::cast);
    }

    private static boolean isRelay(GraphQLNamedType connection, Map<String, String> fields) {
        String item = connection.getName().replaceFirst("Connection$", "");
        return fields.equals(Map.of(
                "edges",
                "[" + item + "Edge!]!",
                "nodes",
                "[" + item + "!]!",
                "pageInfo",
                "PageInfo!",
                "totalCount",
                "Int!"));
    }

    private static Map<String, String> fields(GraphQLObjectType type) {
        return type.getFields().stream()
                .collect(Collectors.toMap(GraphQLNamedSchemaElement::getName, SchemaTests::type));
    }

    private static Map<String, String> arguments(GraphQLFieldDefinition field) {
        return field.getArguments().stream()
                .collect(Collectors.toMap(
                        GraphQLNamedSchemaElement::getName,
                        argument -> GraphQLTypeUtil.simplePrint(argument.getType())));
    }

    private static String type(GraphQLFieldDefinition field) {
        return GraphQLTypeUtil.simplePrint(field.getType());
    }

    private static String named(GraphQLFieldDefinition mutation) {
        String name = mutation.getName();
        return Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }
}

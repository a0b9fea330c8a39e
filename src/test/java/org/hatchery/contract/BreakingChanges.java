package org.hatchery.contract;

import static graphql.schema.GraphQLTypeUtil.isList;
import static graphql.schema.GraphQLTypeUtil.isNonNull;
import static graphql.schema.GraphQLTypeUtil.simplePrint;
import static graphql.schema.GraphQLTypeUtil.unwrapOne;
import static java.util.stream.Collectors.toSet;

import graphql.language.AstPrinter;
import graphql.language.Value;
import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLImplementingType;
import graphql.schema.GraphQLInputObjectField;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLInputValueDefinition;
import graphql.schema.GraphQLNamedSchemaElement;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLUnionType;
import graphql.schema.InputValueWithState;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.hatchery.identity.Role;
import org.jspecify.annotations.Nullable;

/**
 * What a schema takes away from clients of the published one: whatever makes a valid operation invalid, hands out null
 * where it never did, or shuts a role out.
 *
 * <p>Compares type by type and not, like the comparison that comes with GraphQL Java, from the roots: a type that is
 * reached through an interface only counts as well.
 */
final class BreakingChanges {
    private final GraphQLSchema published;
    private final GraphQLSchema now;
    private final Removals removals;
    private final List<String> found = new ArrayList<>();

    private BreakingChanges(GraphQLSchema published, GraphQLSchema now, LocalDate today) {
        this.published = published;
        this.now = now;
        this.removals = new Removals(published, now, today);
    }

    /** Each as a sentence; none when every client may go on as before. */
    static List<String> between(String published, String now, LocalDate today) {
        return new BreakingChanges(SchemaFiles.composed(published), SchemaFiles.composed(now), today).find();
    }

    private List<String> find() {
        published.getAllTypesAsList().stream()
                .filter(type -> !SchemaFiles.isStandard(type.getName()))
                .forEach(this::compare);
        return found;
    }

    private void compare(GraphQLNamedType was) {
        GraphQLType is = now.getType(was.getName());
        if (is == null) {
            breaks(!removals.mayGo(was), was.getName() + " is gone");
        } else if (is.getClass() != was.getClass()) {
            breaks(true, was.getName() + " is another kind of type");
        } else {
            compareParts(was, is);
        }
    }

    private void compareParts(GraphQLNamedType was, GraphQLType is) {
        if (was instanceof GraphQLFieldsContainer container) {
            compareFields(container, (GraphQLFieldsContainer) is);
        }
        if (was instanceof GraphQLImplementingType implementing) {
            mustKeep(was, implementing.getInterfaces(), ((GraphQLImplementingType) is).getInterfaces());
        }
        if (was instanceof GraphQLUnionType union) {
            mustKeep(was, union.getTypes(), ((GraphQLUnionType) is).getTypes());
        }
        if (was instanceof GraphQLEnumType choice) {
            mustKeep(was, choice.getValues(), ((GraphQLEnumType) is).getValues());
        }
        if (was instanceof GraphQLInputObjectType input) {
            compareInputs(was.getName(), input.getFields(), ((GraphQLInputObjectType) is).getFields());
            breaks(
                    !input.isOneOf() && ((GraphQLInputObjectType) is).isOneOf(),
                    was.getName() + " takes one member only");
        }
    }

    private void mustKeep(
            GraphQLNamedType owner,
            Collection<? extends GraphQLNamedSchemaElement> were,
            Collection<? extends GraphQLNamedSchemaElement> are) {
        Set<String> left = are.stream().map(GraphQLNamedSchemaElement::getName).collect(toSet());
        were.stream()
                .filter(part -> !left.contains(part.getName()))
                .filter(part ->
                        part instanceof GraphQLNamedType ? now.containsType(part.getName()) : !removals.isDue(part))
                .forEach(part -> breaks(true, owner.getName() + " no longer has " + part.getName()));
    }

    private void compareFields(GraphQLFieldsContainer was, GraphQLFieldsContainer is) {
        for (GraphQLFieldDefinition field : was.getFieldDefinitions()) {
            GraphQLFieldDefinition left = is.getFieldDefinition(field.getName());
            String name = was.getName() + "." + field.getName();
            if (left == null) {
                breaks(!removals.isDue(field), name + " is gone");
            } else {
                breaks(!fits(left.getType(), field.getType()), name + change(field.getType(), left.getType()));
                compareInputs(name, field.getArguments(), left.getArguments());
                shutOut(Roles.of(field), Roles.of(left)).forEach(role -> breaks(true, name + " is closed to " + role));
            }
        }
    }

    private void compareInputs(
            String owner,
            List<? extends GraphQLInputValueDefinition> were,
            List<? extends GraphQLInputValueDefinition> are) {
        for (GraphQLInputValueDefinition was : were) {
            String name = owner + "." + was.getName();
            GraphQLInputValueDefinition is = named(was.getName(), are);
            if (is == null) {
                breaks(!removals.isDue(was), name + " is gone");
            } else {
                breaks(!fits(was.getType(), is.getType()), name + change(was.getType(), is.getType()));
                breaks(!standard(was).equals(standard(is)), name + " means something else when it is left out");
            }
        }
        are.stream()
                .filter(is -> isNonNull(is.getType()) && standard(is).isEmpty() && named(is.getName(), were) == null)
                .forEach(is -> breaks(true, owner + "." + is.getName() + " is new and required"));
    }

    private void breaks(boolean broken, String sentence) {
        if (broken) {
            found.add(sentence + ".");
        }
    }

    /** Whether every value of a type may stand where another type is expected. */
    private static boolean fits(GraphQLType value, GraphQLType place) {
        if (isNonNull(place)) {
            return isNonNull(value) && fits(unwrapOne(value), unwrapOne(place));
        }
        if (isNonNull(value)) {
            return fits(unwrapOne(value), place);
        }
        if (isList(place) || isList(value)) {
            return isList(place) && isList(value) && fits(unwrapOne(value), unwrapOne(place));
        }
        return simplePrint(value).equals(simplePrint(place));
    }

    private static Stream<Role> shutOut(Set<Role> were, Set<Role> are) {
        return were.stream().filter(role -> !are.contains(role)).sorted();
    }

    private static String change(GraphQLType was, GraphQLType is) {
        return " was " + simplePrint(was) + " and is " + simplePrint(is);
    }

    private static @Nullable GraphQLInputValueDefinition named(
            String name, List<? extends GraphQLInputValueDefinition> among) {
        return among.stream()
                .filter(one -> one.getName().equals(name))
                .findFirst()
                .orElse(null);
    }

    /** The value that counts when none is sent, as written; empty without one. */
    private static String standard(GraphQLInputValueDefinition input) {
        InputValueWithState value = input instanceof GraphQLArgument argument
                ? argument.getArgumentDefaultValue()
                : ((GraphQLInputObjectField) input).getInputFieldDefaultValue();
        return value.getValue() instanceof Value<?> written ? AstPrinter.printAst(written) : "";
    }
}

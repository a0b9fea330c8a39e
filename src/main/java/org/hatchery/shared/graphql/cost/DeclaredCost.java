package org.hatchery.shared.graphql.cost;

import graphql.analysis.FieldComplexityCalculator;
import graphql.analysis.FieldComplexityEnvironment;
import graphql.schema.GraphQLAppliedDirective;
import graphql.schema.GraphQLAppliedDirectiveArgument;
import graphql.schema.GraphQLDirectiveContainer;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.hatchery.shared.Period;
import org.jspecify.annotations.Nullable;

/**
 * What a field costs before it is asked: the objects it answers with, and the work that {@code @cost} says is behind them.
 *
 * <p>One unit is about a fifth of a millisecond of processor time, so that what is allowed can be told from what it takes.
 * In that time four objects are made and written, so what is counted here are quarters.
 */
public final class DeclaredCost implements FieldComplexityCalculator {
    /** Of any request, however small. */
    private static final int REQUEST = 30;

    private static final int PARTS = 4;

    private static final String DIRECTIVE = "cost";
    /** Between the ends of a span. */
    private static final String SPAN = "..";

    private static final int USUAL_PAGE = 20;
    /** Of a list without pages where the schema says nothing else. */
    private static final int USUAL_LIST = 1;
    /** Of a mutation: it reads, decides and writes. */
    private static final int ACT = 20 * PARTS;

    private static final int MOST = Integer.MAX_VALUE / 4;

    /** What all that was asked adds up to, in whole units. */
    public static int ofRequest(int calculated) {
        return REQUEST + (calculated + PARTS - 1) / PARTS;
    }

    /** The most that may be calculated for a request of so many units. */
    static int most(int units) {
        return (units - REQUEST) * PARTS;
    }

    @Override
    public int calculate(FieldComplexityEnvironment field, int below) {
        GraphQLType type = field.getFieldDefinition().getType();
        if (isTotalOfNeighbours(field)) {
            // it comes with the page, whose own weight it is part of
            return 0;
        }
        boolean leaf = GraphQLTypeUtil.isLeaf(GraphQLTypeUtil.unwrapAll(type));
        long own = weight(field, leaf ? 0 : 1) * (long) times(field);
        long each = leaf ? 0 : below;
        if (isOfPage(field)) {
            // what a page says once, such as how many there are, is not said again by each of its entries
            own *= paged(field.getParentEnvironment());
            own += paged(field.getParentEnvironment()) * each;
        } else if (!leaf && isPlainList(field)) {
            own += (long) listed(field) * (1 + each);
        } else {
            own += (long) asked(field) * each;
        }
        return (int) Math.min(MOST, own);
    }

    private static int weight(FieldComplexityEnvironment field, int usual) {
        if (argument(field.getFieldDefinition(), "weight") instanceof Integer weight) {
            return weight * PARTS;
        }
        return parent(field).equals("Mutation") ? ACT : usual;
    }

    /** How often the work is done: once for every combination of what the arguments list. */
    private static int times(FieldComplexityEnvironment field) {
        if (!(argument(field.getFieldDefinition(), "multipliers") instanceof List<?> paths)) {
            return 1;
        }
        long times = 1;
        for (Object path : paths) {
            times = Math.min(MOST, times * factor(String.valueOf(path), field.getArguments()));
        }
        return (int) times;
    }

    /** {@code filter.kinds} counts a list, {@code from..to} the numbers or periods of a span. */
    private static int factor(String path, Map<String, Object> arguments) {
        int span = path.indexOf(SPAN);
        if (span >= 0) {
            Object from = at(path.substring(0, span), arguments);
            Object to = at(path.substring(span + SPAN.length()), arguments);
            return (int) Math.max(1, Math.min(MOST, span(from, to)));
        }
        return at(path, arguments) instanceof Collection<?> values ? Math.max(1, values.size()) : 1;
    }

    /** What is longer than any list is refused when it is read. */
    private static long span(@Nullable Object from, @Nullable Object to) {
        if (from instanceof Period first && to instanceof Period last) {
            return first.upTo(last).limit(1_000).count();
        }
        return from instanceof Integer first && to instanceof Integer last ? (long) last - first + 1 : 1;
    }

    private static @Nullable Object at(String path, Map<String, Object> arguments) {
        Object found = arguments;
        for (String name : path.split("\\.")) {
            found = found instanceof Map<?, ?> map ? map.get(name) : null;
        }
        return found;
    }

    /** Whether the field holds the entries of a page. */
    private static boolean isOfPage(FieldComplexityEnvironment field) {
        return parent(field).endsWith("Connection")
                && field.getParentEnvironment() != null
                && GraphQLTypeUtil.unwrapNonNull(field.getFieldDefinition().getType()) instanceof GraphQLList;
    }

    /** Whether the field says how many there are in a list that hangs on an object. */
    private static boolean isTotalOfNeighbours(FieldComplexityEnvironment field) {
        FieldComplexityEnvironment page = field.getParentEnvironment();
        return field.getField().getName().equals("totalCount")
                && parent(field).endsWith("Connection")
                && page != null
                && !parent(page).equals("Query");
    }

    private static boolean isPlainList(FieldComplexityEnvironment field) {
        String parent = parent(field);
        return !parent.endsWith("Connection")
                && !parent.startsWith("__")
                && !field.getArguments().containsKey("ids")
                && GraphQLTypeUtil.unwrapNonNull(field.getFieldDefinition().getType()) instanceof GraphQLList;
    }

    /** As the field says, or as such lists usually are. */
    private static int listed(FieldComplexityEnvironment field) {
        if (argument(field.getFieldDefinition(), "size") instanceof Integer size) {
            return Math.min(size, spanned(field));
        }
        GraphQLType type = GraphQLTypeUtil.unwrapAll(field.getFieldDefinition().getType());
        return type instanceof GraphQLDirectiveContainer listed && argument(listed, "size") instanceof Integer size
                ? size
                : USUAL_LIST;
    }

    /** As many as a span of its arguments has numbers or periods. */
    private static int spanned(FieldComplexityEnvironment field) {
        return argument(field.getFieldDefinition(), "multipliers") instanceof List<?> paths
                ? paths.stream()
                        .map(String::valueOf)
                        .filter(path -> path.contains(SPAN))
                        .mapToInt(path -> factor(path, field.getArguments()))
                        .findFirst()
                        .orElse(MOST)
                : MOST;
    }

    private static int asked(FieldComplexityEnvironment field) {
        return field.getArguments().get("ids") instanceof Collection<?> ids ? Math.max(1, ids.size()) : 1;
    }

    private static long paged(FieldComplexityEnvironment page) {
        Object asked =
                page.getArguments().getOrDefault("first", page.getArguments().get("last"));
        // whatever lies outside 1 to 100 is refused when the page is read
        return asked instanceof Integer number ? Math.max(1, Math.min(number, 1_000)) : USUAL_PAGE;
    }

    private static String parent(FieldComplexityEnvironment field) {
        return field.getParentType().getName();
    }

    private static @Nullable Object argument(GraphQLDirectiveContainer element, String name) {
        GraphQLAppliedDirective cost = element.getAppliedDirective(DIRECTIVE);
        GraphQLAppliedDirectiveArgument argument = cost == null ? null : cost.getArgument(name);
        return argument == null ? null : argument.getValue();
    }
}

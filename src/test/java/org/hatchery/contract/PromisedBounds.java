package org.hatchery.contract;

import graphql.schema.GraphQLAppliedDirective;
import graphql.schema.GraphQLInputValueDefinition;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLTypeUtil;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** What the description of a place says about the values it takes, beside what its directives say. */
record PromisedBounds(InputPlace place) {
    private static final String NUMBER = "(\\d[\\d,]*(?:\\.\\d+)?)";

    private static final Pattern FROM_TO =
            Pattern.compile("(?<![\\w.-])" + NUMBER + " ?(?:to|[–—-]) ?" + NUMBER + "(?![\\w-])");
    private static final Pattern AT_MOST = Pattern.compile("at most " + NUMBER + "(?![\\w-])");
    private static final Pattern ABOVE = Pattern.compile("\\babove " + NUMBER + "(?![\\w-])");
    private static final Pattern AT_LEAST =
            Pattern.compile("(?:at least|not before|Year from) " + NUMBER + "(?![\\w-])");

    /** Where it is not what is sent that has so many characters: 622 848 is six digits. */
    private static final Pattern TIDIED = Pattern.compile("are left out");

    /** Bounds of what follows from several values, which no directive can say. */
    private static final Pattern RELATIVE = Pattern.compile("(?:days|later|ahead|in all)\\b");

    /** The bounds that are said in words and not, or otherwise, in the directives. */
    List<String> broken() {
        String text = value().getDescription() == null ? "" : value().getDescription();
        List<String> broken = new ArrayList<>();
        FROM_TO.matcher(text).results().filter(found -> isOfValue(text, found)).forEach(found -> {
            compare(broken, found, "min", number(found, 1));
            compare(broken, found, "max", number(found, 2));
        });
        AT_MOST.matcher(text)
                .results()
                .filter(found -> isOfValue(text, found))
                .forEach(found -> compare(broken, found, "max", number(found, 1)));
        AT_LEAST.matcher(text)
                .results()
                .filter(found -> isOfValue(text, found))
                .forEach(found -> compare(broken, found, "min", number(found, 1)));
        ABOVE.matcher(text).results().forEach(found -> compare(broken, found, "above", number(found, 1)));
        return broken;
    }

    private GraphQLInputValueDefinition value() {
        return place.value();
    }

    private static boolean isOfValue(String text, MatchResult found) {
        String rest = text.substring(found.end()).split("[,;(]", 2)[0];
        return !TIDIED.matcher(text).find() && !RELATIVE.matcher(rest).find();
    }

    private void compare(List<String> broken, MatchResult found, String bound, BigDecimal said) {
        BigDecimal kept = kept(found, bound);
        if (kept == null || kept.compareTo(said) != 0) {
            broken.add(place + " says \"" + found.group() + "\" but keeps " + bound + " " + kept);
        }
    }

    private BigDecimal kept(MatchResult found, String bound) {
        String directive = directive(found);
        GraphQLAppliedDirective applied = value().getAppliedDirective(directive);
        Object argument = applied == null || applied.getArgument(bound) == null
                ? null
                : applied.getArgument(bound).getValue();
        if (argument == null) {
            boolean preset = applied != null && bound.equals("min") && directive.equals("text");
            return preset ? BigDecimal.ONE : null;
        }
        return new BigDecimal(argument.toString());
    }

    private String directive(MatchResult found) {
        String text = value().getDescription();
        if (text.startsWith(
                " characters", text.indexOf(found.group()) + found.group().length())) {
            return "text";
        }
        if (GraphQLTypeUtil.unwrapNonNull(value().getType()) instanceof GraphQLList) {
            return "size";
        }
        String type = GraphQLTypeUtil.unwrapAll(value().getType()).getName();
        return type.equals("String") || type.equals("ID") ? "text" : "range";
    }

    private static BigDecimal number(MatchResult found, int group) {
        return new BigDecimal(found.group(group).replace(",", ""));
    }
}

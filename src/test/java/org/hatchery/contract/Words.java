package org.hatchery.contract;

import graphql.schema.GraphQLNamedSchemaElement;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A description in both languages: {@code "English (中文)."}.
 *
 * @param en without what stands in brackets
 * @param zh what stands in them
 */
record Words(String en, String zh) {
    private static final Pattern BOTH = Pattern.compile("(?s)(.*?)\\s*\\(([^()]*\\p{IsHan}[^()]*)\\)\\W*");

    static Words of(GraphQLNamedSchemaElement described) {
        return of(described.getDescription());
    }

    static Words of(@Nullable String description) {
        String text =
                description == null ? "" : description.replaceAll("\\s+", " ").strip();
        Matcher both = BOTH.matcher(text);
        return both.matches() ? new Words(both.group(1), both.group(2)) : new Words(text, "");
    }
}

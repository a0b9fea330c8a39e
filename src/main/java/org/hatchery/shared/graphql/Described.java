package org.hatchery.shared.graphql;

import graphql.language.AbstractDescribedNode;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A description of the schema, "Sentence in English (中文).", taken apart.
 *
 * @param sentence without the Chinese
 * @param term the Chinese; empty where there is none
 */
public record Described(String sentence, String term) {
    private static final Pattern FORM =
            Pattern.compile("(.*?)\\s*[(]([^()]*(?:[(][^()]*[)][^()]*)*)[)]\\.?\\s*", Pattern.DOTALL);
    private static final Pattern HALF_WIDTH = Pattern.compile("(?<=\\p{IsHan})([,:;])\\s?");
    private static final Pattern HUMP = Pattern.compile("(?<=[a-z])(?=[A-Z])");
    private static final Map<String, String> SHORT = Map.of("rnd", "R&D", "ip", "IP", "trl", "TRL");
    /** As long as a word on a label may be. */
    private static final int LABEL = 24;
    /** Letters of an abbreviation. */
    private static final int ABBREVIATED = 4;

    public static Described of(AbstractDescribedNode<?> node) {
        return of(node.getDescription() == null ? null : node.getDescription().getContent());
    }

    public static Described of(@Nullable String description) {
        String text = description == null ? "" : description.strip();
        Matcher parts = FORM.matcher(text);
        return parts.matches()
                ? new Described(parts.group(1), fullWidth(parts.group(2)))
                : new Described(text.replaceFirst("\\.$", ""), "");
    }

    private static String fullWidth(String chinese) {
        return HALF_WIDTH.matcher(chinese).replaceAll(sign -> switch (sign.group(1)) {
            case "," -> "\uff0c";
            case ";" -> "\uff1b";
            default -> "\uff1a";
        });
    }

    /** What stands before a field in English: its name, in words. */
    public static String label(String fieldName) {
        return capital(Stream.of(HUMP.split(fieldName))
                .map(word -> word.toLowerCase(Locale.ROOT))
                .map(word -> SHORT.getOrDefault(word, word))
                .collect(Collectors.joining(" ")));
    }

    /** What stands for a value in English: how it is described where that is short, else its name in words. */
    public String word(String value) {
        String first = sentence.split("[;:,.]", 2)[0];
        if (!first.isEmpty() && first.length() <= LABEL) {
            return first;
        }
        return value.length() <= ABBREVIATED
                ? value
                : capital(value.toLowerCase(Locale.ROOT).replace('_', ' '));
    }

    private static String capital(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }
}

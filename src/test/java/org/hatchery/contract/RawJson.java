package org.hatchery.contract;

import static java.util.stream.Collectors.joining;

import java.util.Collection;
import java.util.Map;

/** Writes JSON that a careful library would not: numbers of any form, halves of characters. */
final class RawJson {
    private RawJson() {}

    static String write(Object value) {
        if (value instanceof Map<?, ?> map) {
            return map.entrySet().stream()
                    .map(entry -> quoted(String.valueOf(entry.getKey())) + ":" + write(entry.getValue()))
                    .collect(joining(",", "{", "}"));
        }
        if (value instanceof Collection<?> list) {
            return list.stream().map(RawJson::write).collect(joining(",", "[", "]"));
        }
        return value instanceof String text ? quoted(text) : String.valueOf(value);
    }

    private static String quoted(String text) {
        var json = new StringBuilder("\"");
        text.chars().forEach(letter -> {
            if (letter < ' ' || letter > '~' || letter == '"' || letter == '\\') {
                json.append("\\u%04x".formatted(letter));
            } else {
                json.append((char) letter);
            }
        });
        return json.append('"').toString();
    }

    /** A number written just so. */
    record Digits(String text) {
        @Override
        public String toString() {
            return text;
        }
    }
}

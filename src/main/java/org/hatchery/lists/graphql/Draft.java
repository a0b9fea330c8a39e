package org.hatchery.lists.graphql;

import graphql.schema.GraphQLObjectType;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.hatchery.shared.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * A column before it has a name: the fields that lead from an entry to its value.
 *
 * @param named how many of the fields, from the last, have to be said for a reader to know what is meant
 */
record Draft(List<Asked> way, int named) {
    private static final Sentence WITHIN = new Sentence("·", ": ");

    Asked last() {
        return way.get(way.size() - 1);
    }

    String path() {
        return way.stream().map(Asked::key).collect(Collectors.joining("."));
    }

    boolean isRatio() {
        return last().type() instanceof GraphQLObjectType type && type.getName().equals("Ratio");
    }

    /** The same, said from one field earlier on. */
    Draft longer() {
        return new Draft(way, Math.min(named + 1, way.size()));
    }

    Sentence words() {
        List<Sentence> words = new ArrayList<>();
        List<Asked> said = way.subList(way.size() - named, way.size());
        for (int place = 0; place < said.size(); place++) {
            // the name of an object is what the object is called
            if (!Names.isName(said.get(place)) || said.size() == 1) {
                words.add(said.get(place).words());
            }
        }
        return Sentence.list(words, WITHIN.chinese(), WITHIN.english());
    }

    /** What stands there in an entry; null where there is nothing. */
    @Nullable Object value(Map<String, Object> entry, Locale language) {
        Object value = entry;
        for (Asked step : way) {
            if (!(value instanceof Map<?, ?> object)) {
                return null;
            }
            value = object.get(step == last() ? Names.key(step, language) : step.key());
        }
        return value;
    }
}

package org.hatchery.lists.graphql;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hatchery.shared.Sentence;
import org.jspecify.annotations.Nullable;

/** Gives columns names as short as they can be while no two are the same. */
final class ColumnNames {
    /** A column with its name. */
    record Named(Draft draft, Sentence name) {}

    /** What is said for a path rather than what follows; null for nothing. */
    interface Said {
        @Nullable Sentence name(String path);
    }

    private ColumnNames() {}

    /** What is said for a path is its name, whatever else there is. */
    static List<Named> of(List<Draft> drafts, Said said) {
        List<Named> named = name(drafts, said);
        Set<String> twice = twice(named);
        List<Draft> longer = named.stream()
                .map(one -> isOneOf(twice, one.name) && said.name(one.draft.path()) == null
                        ? one.draft.longer()
                        : one.draft)
                .toList();
        return longer.equals(drafts) ? named : of(longer, said);
    }

    private static List<Named> name(List<Draft> drafts, Said said) {
        return drafts.stream()
                .map(draft -> {
                    @Nullable Sentence name = said.name(draft.path());
                    return new Named(draft, name == null ? draft.words() : name);
                })
                .toList();
    }

    private static boolean isOneOf(Set<String> names, Sentence name) {
        return names.contains(name.chinese()) || names.contains(name.english());
    }

    private static Set<String> twice(List<Named> named) {
        Set<String> once = new HashSet<>();
        Set<String> twice = new HashSet<>();
        for (Named one : named) {
            Set.of(one.name.chinese(), one.name.english() + " ").forEach(name -> {
                if (!once.add(name)) {
                    twice.add(name.strip());
                }
            });
        }
        return twice;
    }
}

package org.hatchery.pilotproject.graphql;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Answers one field of many objects by one look-up. */
final class Answers {
    private Answers() {}

    /** What each of them refers to; what nobody found stays absent, which the API shows as null. */
    static <T, I, V> Map<T, V> to(List<T> shown, Function<T, I> id, Function<Collection<I>, Map<I, V>> find) {
        Map<I, V> found = find.apply(shown.stream().map(id).distinct().toList());
        Map<T, V> answer = new HashMap<>();
        for (T one : shown) {
            V view = found.get(id.apply(one));
            if (view != null) {
                answer.put(one, view);
            }
        }
        return answer;
    }
}

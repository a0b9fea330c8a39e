package org.hatchery.local.engine;

import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.bson.Document;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A dotted path that finds what the query matcher finds: in an array it visits every element. */
record FieldPath(String name, List<String> steps) {

    static FieldPath of(String name) {
        return new FieldPath(name, Arrays.asList(name.split("\\.", -1)));
    }

    /** Whether it names an element by its number ({@code items.0}), which the index does not follow. */
    boolean isPositional() {
        return steps.stream().anyMatch(step -> step.matches("\\d+"));
    }

    /**
     * At least one value: missing when there is no such field, also below an empty array; an empty list for an empty array
     * at its end.
     */
    List<Object> values(Document document) {
        var values = new ArrayList<Object>(1);
        collect(document, 0, values);
        return values.isEmpty() ? List.of(List.of()) : values;
    }

    private void collect(@Nullable Object value, int step, List<@Nullable Object> values) {
        boolean arrived = step == steps.size();
        if (value instanceof Collection<?> none && none.isEmpty() && !arrived) {
            values.add(Missing.getInstance());
        } else if (value instanceof Collection<?> elements) {
            elements.forEach(element -> {
                if (arrived) {
                    values.add(element);
                } else {
                    collect(element, step, values);
                }
            });
        } else if (arrived) {
            values.add(value);
        } else if (value instanceof Document document) {
            collect(document.getOrMissing(steps.get(step)), step + 1, values);
        } else {
            values.add(Missing.getInstance());
        }
    }
}

package org.hatchery.shared.graphql.form;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.hatchery.shared.Sentence;
import org.hatchery.shared.UserError;
import org.hatchery.shared.UserErrorCode;
import org.jspecify.annotations.Nullable;

/** Where a value stands below the arguments of its field: names of members, numbers of entries. */
record Place(@Nullable Place above, Object step) {
    static Place argument(String name) {
        return new Place(null, name);
    }

    Place then(Object next) {
        return new Place(this, next);
    }

    UserError wrong(Sentence says) {
        return new UserError(UserErrorCode.INVALID, says, path());
    }

    private List<String> path() {
        Deque<String> path = new ArrayDeque<>();
        for (Place at = this; at != null; at = at.above) {
            path.addFirst(String.valueOf(at.step));
        }
        return List.copyOf(path);
    }
}

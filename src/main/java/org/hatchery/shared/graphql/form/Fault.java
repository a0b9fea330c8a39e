package org.hatchery.shared.graphql.form;

import java.util.List;
import org.hatchery.shared.Sentence;
import org.hatchery.shared.UserError;
import org.hatchery.shared.UserErrorCode;

/**
 * One value that is not acceptable.
 *
 * @param path where it stands, from the argument on
 */
public record Fault(List<Object> path, Sentence says) {
    private static final String INPUT = "input";

    /** Path as people and programs know it from refusals: below the input. */
    public List<String> field() {
        List<String> names = path.stream().map(String::valueOf).toList();
        return names.size() > 1 && names.get(0).equals(INPUT) ? names.subList(1, names.size()) : names;
    }

    UserError asRefusal() {
        List<String> field = field();
        return new UserError(UserErrorCode.INVALID, says, field.equals(List.of(INPUT)) ? List.of() : field);
    }
}

package org.hatchery.shared;

import java.util.List;
import java.util.stream.Stream;

/**
 * One reason why a request was declined.
 *
 * @param field path below the input of the value at fault; empty when the whole request is
 */
public record UserError(UserErrorCode code, Sentence message, List<String> field) {
    boolean isOfTheSame(UserError other) {
        return code == other.code && field.equals(other.field);
    }

    UserError below(List<String> path) {
        return new UserError(
                code, message, Stream.concat(path.stream(), field.stream()).toList());
    }
}

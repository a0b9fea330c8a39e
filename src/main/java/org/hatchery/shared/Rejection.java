package org.hatchery.shared;

import java.util.List;

/** The business says no: a well-formed request is declined for reasons a person may hear, and nothing was changed. */
public class Rejection extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<UserError> errors;

    public Rejection(List<UserError> errors) {
        // a refusal is an answer, not a defect: nobody reads its stack trace
        super(errors.toString(), null, false, false);
        this.errors = List.copyOf(errors);
    }

    /** Declines for one reason; {@code field} is a dotted path below the input, or empty. */
    public Rejection(UserErrorCode code, String field, Sentence sentence) {
        this(List.of(new UserError(code, sentence, path(field))));
    }

    private static List<String> path(String field) {
        return field.isEmpty() ? List.of() : List.of(field.split("\\."));
    }

    /** The same refusal of something that lies below this dotted path of the input. */
    public Rejection below(String path) {
        return new Rejection(
                errors.stream().map(error -> error.below(path(path))).toList());
    }

    public List<UserError> errors() {
        return errors;
    }

    /** Code of the first reason. */
    public UserErrorCode code() {
        return errors.get(0).code();
    }

    public static Rejection notFound(String field) {
        return new Rejection(UserErrorCode.NOT_FOUND, field, Words.say("shared.such-object-see"));
    }

    public static Rejection stale() {
        return new Rejection(UserErrorCode.STALE, "expectedVersion", Words.say("shared.somebody-else-changed-just"));
    }
}

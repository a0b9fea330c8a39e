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
    public Rejection(UserErrorCode code, String field, String chinese, String english) {
        this(code, field, new Sentence(chinese, english));
    }

    /** The same with a sentence that is there already. */
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
        return new Rejection(
                UserErrorCode.NOT_FOUND, field, "找不到所指内容，或您无权查看。", "There is no such object that you may see.");
    }

    public static Rejection stale() {
        return new Rejection(
                UserErrorCode.STALE,
                "expectedVersion",
                "内容刚被他人修改，请刷新后重试。",
                "Somebody else changed this just now; please read it again and retry.");
    }
}

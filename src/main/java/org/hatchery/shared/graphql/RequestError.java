package org.hatchery.shared.graphql;

import java.util.Locale;
import org.hatchery.shared.Sentence;

/** The request itself cannot be answered; becomes a top-level error with a code and a sentence. */
public class RequestError extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final ErrorCode code;
    private final transient Sentence sentence;

    public RequestError(ErrorCode code, String chinese, String english) {
        super(english, null, false, false);
        this.code = code;
        this.sentence = new Sentence(chinese, english);
    }

    public ErrorCode code() {
        return code;
    }

    public String message(Locale locale) {
        return sentence.in(locale);
    }

    public static RequestError forbidden() {
        return new RequestError(ErrorCode.FORBIDDEN, "您的角色无权执行此操作。", "Your role may not do this.");
    }
}

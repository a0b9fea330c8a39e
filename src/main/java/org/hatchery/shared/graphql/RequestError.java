package org.hatchery.shared.graphql;

import java.util.Locale;
import org.hatchery.shared.Sentence;
import org.hatchery.shared.Words;

/** The request itself cannot be answered; becomes a top-level error with a code and a sentence. */
public class RequestError extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final ErrorCode code;
    private final transient Sentence sentence;

    public RequestError(ErrorCode code, Sentence says) {
        super(says.english(), null, false, false);
        this.code = code;
        this.sentence = says;
    }

    public ErrorCode code() {
        return code;
    }

    public String message(Locale locale) {
        return sentence.in(locale);
    }

    /** Of a cursor that no list gave out, or another list. */
    public static RequestError cursor() {
        return new RequestError(ErrorCode.INVALID_CURSOR, Words.say("shared.cursor-valid-list-start"));
    }

    public static RequestError forbidden() {
        return new RequestError(ErrorCode.FORBIDDEN, Words.say("shared.role"));
    }
}

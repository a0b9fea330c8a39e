package org.hatchery.shared.graphql;

import java.util.Map;
import org.hatchery.shared.Sentence;
import org.hatchery.shared.Words;

/** The request does not even reach the schema. */
public class Refused extends RequestError {
    private static final long serialVersionUID = 1L;

    private final int status;
    private final transient Map<String, String> headers;

    public Refused(int status, ErrorCode code, Sentence says) {
        this(status, code, says, Map.of());
    }

    public Refused(int status, ErrorCode code, Sentence says, Map<String, String> headers) {
        super(code, says);
        this.status = status;
        this.headers = headers;
    }

    public int status() {
        return status;
    }

    public Map<String, String> headers() {
        return headers;
    }

    public static Refused malformed(Sentence says) {
        return new Refused(400, ErrorCode.BAD_REQUEST, says);
    }

    public static Refused overloaded() {
        return new Refused(
                503, ErrorCode.OVERLOADED, Words.say("shared.too-many-requests-moment"), Map.of("Retry-After", "1"));
    }
}

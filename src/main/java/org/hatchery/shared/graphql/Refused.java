package org.hatchery.shared.graphql;

import java.util.Map;

/** The request does not even reach the schema. */
public class Refused extends RequestError {
    private static final long serialVersionUID = 1L;

    private final int status;
    private final transient Map<String, String> headers;

    public Refused(int status, ErrorCode code, String chinese, String english) {
        this(status, code, chinese, english, Map.of());
    }

    public Refused(int status, ErrorCode code, String chinese, String english, Map<String, String> headers) {
        super(code, chinese, english);
        this.status = status;
        this.headers = headers;
    }

    int status() {
        return status;
    }

    Map<String, String> headers() {
        return headers;
    }

    static Refused malformed(String chinese, String english) {
        return new Refused(400, ErrorCode.BAD_REQUEST, chinese, english);
    }

    static Refused overloaded() {
        return new Refused(
                503,
                ErrorCode.OVERLOADED,
                "当前请求过多，请稍后重试。",
                "There are too many requests at the moment; please try again soon.",
                Map.of("Retry-After", "1"));
    }
}

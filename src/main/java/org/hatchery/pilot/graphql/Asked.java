package org.hatchery.pilot.graphql;

import java.util.function.Supplier;
import org.hatchery.shared.Rejection;
import org.hatchery.shared.UserErrorCode;
import org.hatchery.shared.graphql.ErrorCode;
import org.hatchery.shared.graphql.RequestError;

/** Answers a query that may be refused: a query has no place for reasons but the errors of the whole answer. */
final class Asked {
    private Asked() {}

    static <T> T answer(Supplier<T> question) {
        try {
            return question.get();
        } catch (Rejection declined) {
            ErrorCode code = declined.code() == UserErrorCode.NOT_FOUND ? ErrorCode.NOT_FOUND : ErrorCode.BAD_REQUEST;
            throw new RequestError(code, declined.errors().get(0).message());
        }
    }
}

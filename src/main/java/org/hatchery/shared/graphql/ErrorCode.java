package org.hatchery.shared.graphql;

/** Codes of top-level errors, as printed in {@code extensions.code}; a declined request is no error but data. */
public enum ErrorCode {
    UNAUTHENTICATED,
    FORBIDDEN,
    BAD_REQUEST,
    BAD_PAGE_ARGS,
    INVALID_CURSOR,
    INVALID_ID,
    NOT_FOUND,
    COST_EXCEEDED,
    DEPTH_EXCEEDED,
    DOCUMENT_NOT_TRUSTED,
    PERSISTED_QUERY_NOT_FOUND,
    TIMED_OUT,
    OVERLOADED,
    RATE_LIMITED,
    UNAVAILABLE,
    INTERNAL
}

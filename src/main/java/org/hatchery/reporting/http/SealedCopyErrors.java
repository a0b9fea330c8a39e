package org.hatchery.reporting.http;

import jakarta.servlet.http.HttpServletRequest;
import org.hatchery.shared.Rejection;
import org.hatchery.shared.UserError;
import org.hatchery.shared.UserErrorCode;
import org.hatchery.shared.graphql.FileRefusal;
import org.hatchery.shared.graphql.RequestError;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Says in the caller's language why a paper was not given out. */
@RestControllerAdvice(assignableTypes = SealedCopyController.class)
class SealedCopyErrors {
    @ExceptionHandler
    ResponseEntity<FileRefusal> declined(Rejection declined, HttpServletRequest request) {
        UserError error = declined.errors().get(0);
        HttpStatus status = error.code() == UserErrorCode.WRONG_STATE ? HttpStatus.CONFLICT : HttpStatus.NOT_FOUND;
        return FileRefusal.answer(status, error, request);
    }

    /** An id that no report can have is as good as one that no report has. */
    @ExceptionHandler
    ResponseEntity<FileRefusal> notAnId(RequestError notAnId, HttpServletRequest request) {
        return declined(Rejection.notFound("id"), request);
    }
}

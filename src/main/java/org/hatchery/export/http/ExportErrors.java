package org.hatchery.export.http;

import jakarta.servlet.http.HttpServletRequest;
import org.hatchery.shared.Rejection;
import org.hatchery.shared.UserError;
import org.hatchery.shared.graphql.FileRefusal;
import org.hatchery.shared.graphql.RequestError;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Says in the caller's language why a file was not given out. */
@RestControllerAdvice(assignableTypes = ExportFileController.class)
class ExportErrors {
    @ExceptionHandler
    ResponseEntity<FileRefusal> declined(Rejection declined, HttpServletRequest request) {
        UserError error = declined.errors().get(0);
        HttpStatus status =
                switch (error.code()) {
                    case EXPIRED -> HttpStatus.GONE;
                    case WRONG_STATE -> HttpStatus.CONFLICT;
                    default -> HttpStatus.NOT_FOUND;
                };
        return FileRefusal.answer(status, error, request);
    }

    /** An id that no export can have is as good as one that no export has. */
    @ExceptionHandler
    ResponseEntity<FileRefusal> notAnId(RequestError notAnId, HttpServletRequest request) {
        return declined(Rejection.notFound("id"), request);
    }
}

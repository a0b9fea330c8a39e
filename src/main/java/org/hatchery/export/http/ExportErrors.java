package org.hatchery.export.http;

import jakarta.servlet.http.HttpServletRequest;
import org.hatchery.shared.Rejection;
import org.hatchery.shared.UserError;
import org.hatchery.shared.graphql.Languages;
import org.hatchery.shared.graphql.RequestError;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Says in the caller's language why a file was not given out. */
@RestControllerAdvice(assignableTypes = ExportFileController.class)
class ExportErrors {
    @ExceptionHandler
    ResponseEntity<ExportRefusal> declined(Rejection declined, HttpServletRequest request) {
        UserError error = declined.errors().get(0);
        HttpStatus status =
                switch (error.code()) {
                    case EXPIRED -> HttpStatus.GONE;
                    case WRONG_STATE -> HttpStatus.CONFLICT;
                    default -> HttpStatus.NOT_FOUND;
                };
        String message = error.message().in(Languages.of(request));
        return ResponseEntity.status(status).body(new ExportRefusal(error.code().name(), message));
    }

    /** An id that no export can have is as good as one that no export has. */
    @ExceptionHandler
    ResponseEntity<ExportRefusal> notAnId(RequestError notAnId, HttpServletRequest request) {
        return declined(Rejection.notFound("id"), request);
    }
}

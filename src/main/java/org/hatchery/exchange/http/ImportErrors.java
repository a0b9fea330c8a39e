package org.hatchery.exchange.http;

import static org.hatchery.shared.UserErrorCode.FILE_REFUSED;

import jakarta.servlet.http.HttpServletRequest;
import org.hatchery.exchange.job.BringIn;
import org.hatchery.shared.Rejection;
import org.hatchery.shared.Sentence;
import org.hatchery.shared.UserError;
import org.hatchery.shared.Words;
import org.hatchery.shared.graphql.ErrorCode;
import org.hatchery.shared.graphql.FileRefusal;
import org.hatchery.shared.graphql.RefusalLog;
import org.hatchery.shared.graphql.RequestError;
import org.hatchery.shared.web.TimedBody;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;

/** Says in the caller's language why a list was not taken or a template not given out. */
@RestControllerAdvice(assignableTypes = ImportFileController.class)
class ImportErrors {
    private final RefusalLog log;

    ImportErrors(RefusalLog log) {
        this.log = log;
    }

    @ExceptionHandler
    ResponseEntity<FileRefusal> declined(Rejection declined, HttpServletRequest request) {
        UserError error = declined.errors().get(0);
        HttpStatus status =
                switch (error.code()) {
                    case NOT_FOUND -> HttpStatus.NOT_FOUND;
                    case QUOTA_EXCEEDED -> HttpStatus.TOO_MANY_REQUESTS;
                    default -> HttpStatus.UNPROCESSABLE_CONTENT;
                };
        return FileRefusal.answer(status, error, request);
    }

    @ExceptionHandler
    ResponseEntity<FileRefusal> tooLarge(MaxUploadSizeExceededException tooLarge, HttpServletRequest request) {
        Sentence says = Words.say("exchange.too-large", BringIn.largest() >> 20);
        return FileRefusal.answer(HttpStatus.CONTENT_TOO_LARGE, FILE_REFUSED.name(), says, request);
    }

    @ExceptionHandler
    ResponseEntity<FileRefusal> unreadable(MultipartException unreadable, HttpServletRequest request) {
        HttpStatus status = TimedBody.wasTooSlow(request) ? HttpStatus.REQUEST_TIMEOUT : HttpStatus.BAD_REQUEST;
        return FileRefusal.answer(status, FILE_REFUSED.name(), Words.say("exchange.upload-again"), request);
    }

    @ExceptionHandler
    ResponseEntity<FileRefusal> forbidden(AccessDeniedException forbidden, HttpServletRequest request) {
        log.note(request, HttpStatus.FORBIDDEN.value(), ErrorCode.FORBIDDEN);
        return FileRefusal.answer(
                HttpStatus.FORBIDDEN, ErrorCode.FORBIDDEN.name(), Words.say("exchange.role"), request);
    }

    /** An id that nothing can have is as good as one that nothing has. */
    @ExceptionHandler({RequestError.class, MissingServletRequestParameterException.class})
    ResponseEntity<FileRefusal> nowhere(HttpServletRequest request) {
        return declined(Rejection.notFound("carrier"), request);
    }
}

package org.hatchery.lists.http;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.hatchery.shared.Rejection;
import org.hatchery.shared.UserError;
import org.hatchery.shared.Words;
import org.hatchery.shared.graphql.ErrorCode;
import org.hatchery.shared.graphql.FailedQuestion;
import org.hatchery.shared.graphql.FileRefusal;
import org.hatchery.shared.graphql.Languages;
import org.hatchery.shared.graphql.Refused;
import org.hatchery.shared.graphql.Trace;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Says in the caller's language why a list was not given out. */
@RestControllerAdvice(assignableTypes = ListController.class)
class ListErrors {
    private static final Logger log = LoggerFactory.getLogger(ListErrors.class);
    private static final int BAD_REQUEST = 400;
    /** Of what the engine answers to a page, as far as it is not the fault of the request. */
    private static final Map<String, Integer> STATUS = Map.of(
            "FORBIDDEN", 403,
            "NOT_FOUND", 404,
            "COST_EXCEEDED", 422,
            "DEPTH_EXCEEDED", 422,
            "TIMED_OUT", 503,
            "UNAVAILABLE", 503,
            "INTERNAL", 500);

    @ExceptionHandler
    ResponseEntity<FileRefusal> refused(Refused refused, HttpServletRequest request) {
        var answer = ResponseEntity.status(refused.status());
        refused.headers().forEach(answer::header);
        return answer.contentType(MediaType.APPLICATION_JSON)
                .body(new FileRefusal(refused.code().name(), refused.message(Languages.of(request))));
    }

    @ExceptionHandler
    ResponseEntity<FileRefusal> failed(FailedQuestion failed) {
        return ResponseEntity.status(STATUS.getOrDefault(failed.code(), BAD_REQUEST))
                .contentType(MediaType.APPLICATION_JSON)
                .body(new FileRefusal(failed.code(), failed.says()));
    }

    /** A defect: told to whoever runs the service, and to the caller as no more than that. */
    @ExceptionHandler
    ResponseEntity<FileRefusal> broken(RuntimeException defect, HttpServletRequest request) {
        log.error("A list could not be taken out [{}]", Trace.of(request), defect);
        return ResponseEntity.internalServerError()
                .contentType(MediaType.APPLICATION_JSON)
                .body(new FileRefusal(
                        ErrorCode.INTERNAL.name(),
                        Words.say("shared.something-broke-inside-report").in(Languages.of(request))));
    }

    @ExceptionHandler
    ResponseEntity<FileRefusal> declined(Rejection declined, HttpServletRequest request) {
        UserError error = declined.errors().get(0);
        return ResponseEntity.status(404)
                .contentType(MediaType.APPLICATION_JSON)
                .body(new FileRefusal(error.code().name(), error.message().in(Languages.of(request))));
    }
}

package org.hatchery.shared.graphql.open;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.hatchery.shared.Rejection;
import org.hatchery.shared.UserErrorCode;
import org.hatchery.shared.graphql.Languages;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Says at an open door what was not meant, parameter by parameter. */
@RestControllerAdvice(annotations = OpenDoor.class)
class OpenErrors {
    @ExceptionHandler
    ResponseEntity<OpenRefusal> declined(Rejection declined, HttpServletRequest request) {
        HttpStatus status = declined.code() == UserErrorCode.NOT_FOUND ? HttpStatus.NOT_FOUND : HttpStatus.BAD_REQUEST;
        Locale language = Languages.of(request);
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_JSON)
                .body(OpenRefusal.of(declined.errors(), language));
    }
}

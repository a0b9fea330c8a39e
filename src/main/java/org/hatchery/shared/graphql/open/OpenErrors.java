package org.hatchery.shared.graphql.open;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Locale;
import org.hatchery.shared.Rejection;
import org.hatchery.shared.Sentence;
import org.hatchery.shared.UserErrorCode;
import org.hatchery.shared.Words;
import org.hatchery.shared.graphql.Languages;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

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

    @ExceptionHandler
    ResponseEntity<OpenRefusal> unknown(MethodArgumentTypeMismatchException other, HttpServletRequest request) {
        return declined(new Rejection(UserErrorCode.INVALID, other.getName(), says(other.getRequiredType())), request);
    }

    private static Sentence says(@Nullable Class<?> type) {
        Object[] choices = type == null ? null : type.getEnumConstants();
        return choices == null
                ? Words.say("shared.value-not-understood")
                : Words.say(
                        "shared.choose-one-of",
                        String.join(
                                ", ",
                                Arrays.stream(choices).map(Object::toString).toList()));
    }
}

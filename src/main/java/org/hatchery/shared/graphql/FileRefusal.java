package org.hatchery.shared.graphql;

import jakarta.servlet.http.HttpServletRequest;
import org.hatchery.shared.Sentence;
import org.hatchery.shared.UserError;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;

/** Why a file was not taken or given out, as JSON, in the caller's language. */
public record FileRefusal(String code, String message) {
    public static ResponseEntity<FileRefusal> answer(
            HttpStatus status, String code, Sentence message, HttpServletRequest request) {
        return ResponseEntity.status(status).body(new FileRefusal(code, message.in(Languages.of(request))));
    }

    public static ResponseEntity<FileRefusal> answer(HttpStatus status, UserError error, HttpServletRequest request) {
        return answer(status, error.code().name(), error.message(), request);
    }
}

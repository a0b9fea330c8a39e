package org.hatchery.attachment.http;

import jakarta.servlet.http.HttpServletRequest;
import org.hatchery.attachment.UploadAttachment;
import org.hatchery.shared.Rejection;
import org.hatchery.shared.Sentence;
import org.hatchery.shared.UserError;
import org.hatchery.shared.UserErrorCode;
import org.hatchery.shared.graphql.ErrorCode;
import org.hatchery.shared.graphql.Languages;
import org.hatchery.shared.graphql.RequestError;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;

/** Says in the caller's language why a file was not taken or given out. */
@RestControllerAdvice(assignableTypes = FileController.class)
class FileErrors {
    private static final Sentence FORBIDDEN = new Sentence("您的角色无权上传文件。", "Your role may not upload files.");
    private static final Sentence UNREADABLE =
            new Sentence("上传请求无法识别,请重新上传。", "The upload cannot be read; please send it again.");

    @ExceptionHandler
    ResponseEntity<FileRefusal> declined(Rejection declined, HttpServletRequest request) {
        UserError error = declined.errors().get(0);
        HttpStatus status =
                error.code() == UserErrorCode.NOT_FOUND ? HttpStatus.NOT_FOUND : HttpStatus.UNPROCESSABLE_CONTENT;
        return answer(status, error.code().name(), error.message(), request);
    }

    @ExceptionHandler
    ResponseEntity<FileRefusal> tooLarge(MaxUploadSizeExceededException tooLarge, HttpServletRequest request) {
        UserError error = UploadAttachment.tooLarge().errors().get(0);
        return answer(HttpStatus.CONTENT_TOO_LARGE, error.code().name(), error.message(), request);
    }

    @ExceptionHandler
    ResponseEntity<FileRefusal> unreadable(MultipartException unreadable, HttpServletRequest request) {
        return answer(HttpStatus.BAD_REQUEST, UserErrorCode.FILE_REFUSED.name(), UNREADABLE, request);
    }

    @ExceptionHandler
    ResponseEntity<FileRefusal> forbidden(AccessDeniedException forbidden, HttpServletRequest request) {
        return answer(HttpStatus.FORBIDDEN, ErrorCode.FORBIDDEN.name(), FORBIDDEN, request);
    }

    /** An id that no file can have is as good as one that no file has. */
    @ExceptionHandler
    ResponseEntity<FileRefusal> notAnId(RequestError notAnId, HttpServletRequest request) {
        return declined(Rejection.notFound("id"), request);
    }

    private static ResponseEntity<FileRefusal> answer(
            HttpStatus status, String code, Sentence message, HttpServletRequest request) {
        return ResponseEntity.status(status).body(new FileRefusal(code, message.in(Languages.of(request))));
    }
}

package org.hatchery.attachment.http;

import jakarta.servlet.http.HttpServletRequest;
import org.apache.tomcat.util.http.fileupload.impl.SizeException;
import org.hatchery.attachment.UploadAttachment;
import org.hatchery.shared.Rejection;
import org.hatchery.shared.Sentence;
import org.hatchery.shared.UserError;
import org.hatchery.shared.UserErrorCode;
import org.hatchery.shared.Words;
import org.hatchery.shared.graphql.ErrorCode;
import org.hatchery.shared.graphql.FileRefusal;
import org.hatchery.shared.graphql.RefusalLog;
import org.hatchery.shared.graphql.RequestError;
import org.hatchery.shared.web.TimedBody;
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
    private static final Sentence FORBIDDEN = Words.say("attachment.role-upload-files");
    private static final Sentence LONG_NAME = Words.say("attachment.name-file-too-long");
    private static final Sentence UNREADABLE = Words.say("attachment.upload-read-send-again");

    private static final Sentence TOO_SLOW = Words.say("attachment.file-did-come-time");

    private final RefusalLog log;

    FileErrors(RefusalLog log) {
        this.log = log;
    }

    @ExceptionHandler
    ResponseEntity<FileRefusal> declined(Rejection declined, HttpServletRequest request) {
        UserError error = declined.errors().get(0);
        HttpStatus status =
                error.code() == UserErrorCode.NOT_FOUND ? HttpStatus.NOT_FOUND : HttpStatus.UNPROCESSABLE_CONTENT;
        return FileRefusal.answer(status, error, request);
    }

    @ExceptionHandler
    ResponseEntity<FileRefusal> tooLarge(MaxUploadSizeExceededException tooLarge, HttpServletRequest request) {
        if (isAboutTheName(tooLarge)) {
            return FileRefusal.answer(HttpStatus.BAD_REQUEST, UserErrorCode.FILE_REFUSED.name(), LONG_NAME, request);
        }
        UserError error = UploadAttachment.tooLarge().errors().get(0);
        return FileRefusal.answer(HttpStatus.CONTENT_TOO_LARGE, error, request);
    }

    /** The framework takes every limit that is passed for that of the file. */
    private static boolean isAboutTheName(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof SizeException size && size.getPermittedSize() < UploadAttachment.LARGEST) {
                return true;
            }
        }
        return false;
    }

    @ExceptionHandler
    ResponseEntity<FileRefusal> unreadable(MultipartException unreadable, HttpServletRequest request) {
        return TimedBody.wasTooSlow(request)
                ? FileRefusal.answer(HttpStatus.REQUEST_TIMEOUT, UserErrorCode.FILE_REFUSED.name(), TOO_SLOW, request)
                : FileRefusal.answer(HttpStatus.BAD_REQUEST, UserErrorCode.FILE_REFUSED.name(), UNREADABLE, request);
    }

    @ExceptionHandler
    ResponseEntity<FileRefusal> forbidden(AccessDeniedException forbidden, HttpServletRequest request) {
        log.note(request, HttpStatus.FORBIDDEN.value(), ErrorCode.FORBIDDEN);
        return FileRefusal.answer(HttpStatus.FORBIDDEN, ErrorCode.FORBIDDEN.name(), FORBIDDEN, request);
    }

    /** An id that no file can have is as good as one that no file has. */
    @ExceptionHandler
    ResponseEntity<FileRefusal> notAnId(RequestError notAnId, HttpServletRequest request) {
        return declined(Rejection.notFound("id"), request);
    }
}

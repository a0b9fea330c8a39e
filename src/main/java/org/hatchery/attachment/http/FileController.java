package org.hatchery.attachment.http;

import static org.hatchery.shared.UserErrorCode.FILE_REFUSED;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.hatchery.attachment.Attachment;
import org.hatchery.attachment.Attachments;
import org.hatchery.attachment.UploadAttachment;
import org.hatchery.attachment.graphql.AttachmentView;
import org.hatchery.attachment.graphql.AttachmentViews;
import org.hatchery.identity.Actor;
import org.hatchery.identity.Role;
import org.hatchery.shared.Rejection;
import org.hatchery.shared.Words;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.MultipartHttpServletRequest;

/** Takes evidence files in and gives them out. */
@RestController
class FileController {
    private final UploadAttachment uploadAttachment;
    private final Attachments attachments;

    FileController(UploadAttachment uploadAttachment, Attachments attachments) {
        this.uploadAttachment = uploadAttachment;
        this.attachments = attachments;
    }

    @PostMapping("/attachments")
    ResponseEntity<FileAnswer> upload(HttpServletRequest request, @AuthenticationPrincipal Actor actor)
            throws IOException {
        if (actor.is(Role.AUDITOR) || actor.isAuthorityOfNowhere()) {
            throw new AccessDeniedException("An auditor only reads.");
        }
        MultipartFile file = onlyFile(request);
        AttachmentView taken = AttachmentViews.of(uploadAttachment.upload(file.getOriginalFilename(), file, actor));
        return ResponseEntity.created(URI.create(taken.path())).body(FileAnswer.of(taken));
    }

    /** The request is taken apart only here, after its sender was found fit to send one. */
    private static MultipartFile onlyFile(HttpServletRequest request) {
        List<MultipartFile> files = request instanceof MultipartHttpServletRequest parts
                ? parts.getMultiFileMap().values().stream()
                        .flatMap(List::stream)
                        .toList()
                : List.of();
        if (files.size() != 1) {
            throw new Rejection(FILE_REFUSED, "file", Words.say("attachment.upload-one-file-time"));
        }
        return files.get(0);
    }

    @GetMapping("/attachments/{id}")
    ResponseEntity<InputStreamResource> download(@PathVariable String id, @AuthenticationPrincipal Actor actor) {
        Attachment attachment = attachments.find(List.of(AttachmentViews.key(id)), actor.scope()).stream()
                .findFirst()
                .orElseThrow(() -> Rejection.notFound("id"));
        var bytes = attachments.open(attachment).orElseThrow(() -> Rejection.notFound("id"));
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(attachment.kind().mediaType()))
                .contentLength(attachment.size())
                .header(HttpHeaders.CONTENT_DISPOSITION, asDownload(attachment))
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "default-src 'none'; sandbox")
                .body(new InputStreamResource(bytes));
    }

    /** Never shown inside a page of ours, whatever it contains. */
    private static String asDownload(Attachment attachment) {
        return ContentDisposition.attachment()
                .filename(attachment.name(), StandardCharsets.UTF_8)
                .build()
                .toString();
    }
}

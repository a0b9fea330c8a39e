package org.hatchery.export.http;

import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.hatchery.export.Export;
import org.hatchery.export.ExportId;
import org.hatchery.export.Exports;
import org.hatchery.identity.Actor;
import org.hatchery.shared.Rejection;
import org.hatchery.shared.graphql.GlobalId;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Gives out the files of exports. */
@RestController
class ExportFileController {
    private final Exports exports;

    ExportFileController(Exports exports) {
        this.exports = exports;
    }

    @GetMapping("/exports/{id}")
    ResponseEntity<InputStreamResource> download(@PathVariable String id, @AuthenticationPrincipal Actor actor) {
        Export export = exports.ready(new ExportId(GlobalId.key("Export", id)), actor);
        var bytes = exports.open(export).orElseThrow(() -> Rejection.notFound("id"));
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(export.order().format().mediaType()))
                .contentLength(Objects.requireNonNull(export.size()))
                .cacheControl(CacheControl.noStore())
                .header(HttpHeaders.CONTENT_DISPOSITION, asDownload(export))
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "default-src 'none'; sandbox")
                .body(new InputStreamResource(bytes));
    }

    /** Never shown inside a page of ours, whatever it contains. */
    private static String asDownload(Export export) {
        return ContentDisposition.attachment()
                .filename(export.fileName(), StandardCharsets.UTF_8)
                .build()
                .toString();
    }
}

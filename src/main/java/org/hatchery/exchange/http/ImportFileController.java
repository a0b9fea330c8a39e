package org.hatchery.exchange.http;

import static java.util.Objects.requireNonNull;
import static org.hatchery.shared.UserErrorCode.FILE_REFUSED;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hatchery.exchange.job.BringIn;
import org.hatchery.exchange.kind.SheetKind;
import org.hatchery.exchange.kind.SheetKinds;
import org.hatchery.exchange.reading.WriteTemplate;
import org.hatchery.identity.Actor;
import org.hatchery.shared.Rejection;
import org.hatchery.shared.Words;
import org.hatchery.shared.graphql.Languages;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.MultipartHttpServletRequest;

/** Gives templates out and takes lists in. */
@RestController
class ImportFileController {
    private static final MediaType XLSX =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final SheetKinds kinds;
    private final WriteTemplate template;
    private final BringIn bringIn;

    ImportFileController(SheetKinds kinds, WriteTemplate template, BringIn bringIn) {
        this.kinds = kinds;
        this.template = template;
        this.bringIn = bringIn;
    }

    @GetMapping("/imports/{kind}.xlsx")
    ResponseEntity<byte[]> template(
            @PathVariable String kind,
            @RequestParam(required = false) @Nullable String carrier,
            HttpServletRequest request,
            @AuthenticationPrincipal Actor actor) {
        SheetKind wanted = allowed(kind, actor);
        var language = Languages.of(request);
        List<WriteTemplate.Part> parts = carrier == null
                ? List.of(new WriteTemplate.Part(wanted, List.of()))
                : lists(wanted, carrier, actor)
                        .map(list ->
                                new WriteTemplate.Part(list.kind(), list.kind().rows(list.place(), actor, language)))
                        .toList();
        return ResponseEntity.ok()
                .contentType(XLSX)
                .cacheControl(CacheControl.noStore())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(wanted.title().in(language) + ".xlsx", StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .header("X-Content-Type-Options", "nosniff")
                .body(template.write(parts, language));
    }

    /** As a form with one file, or the file itself. */
    @PostMapping("/imports/{kind}")
    ResponseEntity<ImportAnswer> upload(
            @PathVariable String kind,
            @RequestParam String carrier,
            @RequestParam(required = false) @Nullable String fileName,
            HttpServletRequest request,
            @AuthenticationPrincipal Actor actor)
            throws IOException {
        SheetKind wanted = allowed(kind, actor);
        MultipartFile part = onlyFile(request);
        String name = part == null ? fileName : part.getOriginalFilename();
        byte[] file = part == null ? read(request.getInputStream()) : read(part.getInputStream());
        List<BringIn.Wanted> lists = lists(wanted, carrier, actor).toList();
        ImportAnswer taken = ImportAnswer.of(bringIn.take(lists, name, file, actor));
        return ResponseEntity.created(URI.create("/imports/" + taken.id())).body(taken);
    }

    /** The list itself, and those beside it that the actor may bring in. */
    private Stream<BringIn.Wanted> lists(SheetKind wanted, String place, Actor actor) {
        Map<String, String> beside = wanted.beside(place, actor);
        return Stream.concat(
                Stream.of(new BringIn.Wanted(wanted, place)),
                kinds.of(actor).stream()
                        .filter(kind -> beside.containsKey(kind.key()))
                        .map(kind -> new BringIn.Wanted(kind, requireNonNull(beside.get(kind.key())))));
    }

    private SheetKind allowed(String key, Actor actor) {
        SheetKind kind = kinds.find(key).orElseThrow(() -> Rejection.notFound("kind"));
        if (!kinds.of(actor).contains(kind)) {
            throw new AccessDeniedException("The role does not record such things.");
        }
        return kind;
    }

    private static @Nullable MultipartFile onlyFile(HttpServletRequest request) {
        if (!(request instanceof MultipartHttpServletRequest parts)) {
            return null;
        }
        List<MultipartFile> files =
                parts.getMultiFileMap().values().stream().flatMap(List::stream).toList();
        if (files.size() != 1) {
            throw new Rejection(FILE_REFUSED, "file", Words.say("exchange.one-file"));
        }
        return files.get(0);
    }

    /** A byte more than is taken, so that the room says so. */
    private static byte[] read(InputStream stream) throws IOException {
        try (stream) {
            return stream.readNBytes(BringIn.largest() + 1);
        }
    }
}

package org.hatchery.lists.http;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.hatchery.audit.TakenOut;
import org.hatchery.identity.Actor;
import org.hatchery.lists.ListOrder;
import org.hatchery.lists.TakeOut;
import org.hatchery.lists.TakenFile;
import org.hatchery.lists.TakenList;
import org.hatchery.lists.graphql.PublishedLists;
import org.hatchery.shared.graphql.Languages;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Gives out any list of the contract as a file, to whoever may ask it. */
@RestController
class ListController {
    private final PublishedLists lists;
    private final TakeOut takeOut;

    ListController(PublishedLists lists, TakeOut takeOut) {
        this.lists = lists;
        this.takeOut = takeOut;
    }

    /** Whatever the method, so that a wrong one is refused in the caller's language. */
    @RequestMapping("/lists/{*file}")
    ResponseEntity<InputStreamResource> take(
            @PathVariable String file, @AuthenticationPrincipal Actor actor, HttpServletRequest request)
            throws IOException {
        ListRequest asked = ListRequest.of(file.substring(1), request);
        TakenList list = lists.get(asked.list());
        var taking = new Taking(lists, asked, actor, request);
        TakenFile taken = takeOut.take(
                new ListOrder(
                        list, asked.format(), asked.amounts(), Languages.of(request), () -> taking.circumstances(list)),
                taking::open);
        request.setAttribute(TakenOut.KEY, taking.told(taken.rows()));
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(asked.format().mediaType()))
                .contentLength(taken.size())
                .cacheControl(CacheControl.noStore())
                .header(HttpHeaders.CONTENT_DISPOSITION, asDownload(taken.name()))
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "default-src 'none'; sandbox")
                .body(new InputStreamResource(taken.content()));
    }

    /** Never shown inside a page of ours, whatever it contains. */
    private static String asDownload(String name) {
        return ContentDisposition.attachment()
                .filename(name, StandardCharsets.UTF_8)
                .build()
                .toString();
    }
}

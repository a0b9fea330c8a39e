package org.hatchery.application.http;

import org.hatchery.application.dossier.OpenNotice;
import org.hatchery.application.dossier.OpenNoticeDirectory;
import org.hatchery.region.OpenSearch;
import org.hatchery.region.RegionDirectory;
import org.hatchery.shared.graphql.open.OpenAnswer;
import org.hatchery.shared.graphql.open.OpenDoor;
import org.hatchery.shared.mongo.OpenPage;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Public notices for everybody (公示), read only; what cannot be meant is answered with 400. */
@OpenDoor
@RestController
class OpenNoticesController {
    private final OpenNoticeDirectory notices;
    private final RegionDirectory regions;

    OpenNoticesController(OpenNoticeDirectory notices, RegionDirectory regions) {
        this.notices = notices;
        this.regions = regions;
    }

    @GetMapping("/published/notices")
    ResponseEntity<OpenNoticePage> search(
            @RequestParam(required = false) @Nullable String region,
            @RequestParam(required = false) @Nullable String after) {
        OpenSearch asked = OpenSearch.read(region, after);
        OpenPage<OpenNotice> found = notices.search(asked.region(), asked.place(), OpenAnswer.PAGE);
        return OpenAnswer.kept(new OpenNoticePage(
                found.items().stream()
                        .map(one -> OpenNoticeAnswer.of(
                                one, regions.find(one.lies()).orElse(null)))
                        .toList(),
                found.after()));
    }
}

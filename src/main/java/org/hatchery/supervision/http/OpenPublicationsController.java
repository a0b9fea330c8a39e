package org.hatchery.supervision.http;

import java.util.List;
import org.hatchery.region.OpenSearch;
import org.hatchery.region.RegionDirectory;
import org.hatchery.shared.Faults;
import org.hatchery.shared.Rejection;
import org.hatchery.shared.graphql.open.OpenAnswer;
import org.hatchery.shared.graphql.open.OpenDoor;
import org.hatchery.shared.mongo.OpenPage;
import org.hatchery.supervision.publication.OpenPublicationDirectory;
import org.hatchery.supervision.publication.Publication;
import org.hatchery.supervision.publication.PublicationDirectory;
import org.hatchery.supervision.publication.PublicationId;
import org.hatchery.supervision.publication.PublicationKind;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What is published for everybody (推进情况公开), read only; what cannot be meant is answered with 400. */
@OpenDoor
@RestController
class OpenPublicationsController {
    private final OpenPublicationDirectory publications;
    private final PublicationDirectory directory;
    private final RegionDirectory regions;

    OpenPublicationsController(
            OpenPublicationDirectory publications, PublicationDirectory directory, RegionDirectory regions) {
        this.publications = publications;
        this.directory = directory;
        this.regions = regions;
    }

    @GetMapping("/published/progress")
    ResponseEntity<OpenPublicationPage> search(
            @RequestParam(required = false) @Nullable String region,
            @RequestParam(required = false) @Nullable String kind,
            @RequestParam(required = false) @Nullable String after) {
        var faults = new Faults();
        OpenSearch asked = OpenSearch.read(region, after, faults);
        PublicationKind chosen = faults.choice(PublicationKind.class, kind, "kind");
        faults.mustBeNone();
        OpenPage<OpenPublicationDirectory.Listed> page =
                publications.search(asked.within(), chosen, asked.place(), OpenAnswer.PAGE);
        return OpenAnswer.kept(
                new OpenPublicationPage(page.items().stream().map(this::entry).toList(), page.after()));
    }

    @GetMapping("/published/progress/{id}")
    ResponseEntity<OpenPublicationAnswer> open(@PathVariable String id) {
        return publications
                .find(id)
                .map(one -> OpenAnswer.kept(answer(one)))
                .orElseThrow(() -> Rejection.notFound("id"));
    }

    private OpenPublicationAnswer answer(Publication one) {
        PublicationId later = directory.corrections(List.of(one.id())).get(one.id());
        // what is corrected says where the right lines are, and no longer the wrong ones
        return new OpenPublicationAnswer(
                entry(OpenPublicationDirectory.Listed.of(one)),
                one.reason(),
                later == null ? null : later.value(),
                later == null ? one.rows() : List.of());
    }

    private OpenPublicationPage.Entry entry(OpenPublicationDirectory.Listed one) {
        return OpenPublicationPage.Entry.of(one, regions.find(one.region()).orElse(null));
    }
}

package org.hatchery.supervision.http;

import org.hatchery.region.OpenSearch;
import org.hatchery.region.Region;
import org.hatchery.region.RegionDirectory;
import org.hatchery.shared.Faults;
import org.hatchery.shared.Rejection;
import org.hatchery.shared.graphql.open.OpenAnswer;
import org.hatchery.shared.graphql.open.OpenDoor;
import org.hatchery.shared.mongo.OpenPage;
import org.hatchery.supervision.showcase.Showcase;
import org.hatchery.supervision.showcase.ShowcaseDirectory;
import org.hatchery.supervision.showcase.ShowcaseKind;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Showcases that are published for everybody (典型案例公开), read only; what cannot be meant is answered with 400. */
@OpenDoor
@RestController
class OpenShowcasesController {
    private final ShowcaseDirectory showcases;
    private final RegionDirectory regions;

    OpenShowcasesController(ShowcaseDirectory showcases, RegionDirectory regions) {
        this.showcases = showcases;
        this.regions = regions;
    }

    @GetMapping("/published/showcases")
    ResponseEntity<OpenShowcasePage> search(
            @RequestParam(required = false) @Nullable String region,
            @RequestParam(required = false) @Nullable String kind,
            @RequestParam(required = false) @Nullable String after) {
        var faults = new Faults();
        OpenSearch asked = OpenSearch.read(region, after, faults);
        ShowcaseKind chosen = faults.choice(ShowcaseKind.class, kind, "kind");
        faults.mustBeNone();
        return OpenAnswer.kept(page(showcases.open(asked.within(), chosen, asked.place(), OpenAnswer.PAGE)));
    }

    @GetMapping("/published/showcases/{id}")
    ResponseEntity<OpenShowcaseAnswer> open(@PathVariable String id) {
        return showcases
                .open(id)
                .map(one -> OpenAnswer.kept(OpenShowcaseAnswer.of(one, region(one))))
                .orElseThrow(() -> Rejection.notFound("id"));
    }

    private OpenShowcasePage page(OpenPage<Showcase> found) {
        return new OpenShowcasePage(
                found.items().stream()
                        .map(one -> OpenShowcasePage.Entry.of(one, region(one)))
                        .toList(),
                found.after());
    }

    private @Nullable Region region(Showcase one) {
        return regions.find(one.getRegion()).orElse(null);
    }
}

package org.hatchery.supervision.http;

import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import org.hatchery.region.Region;
import org.hatchery.region.RegionCode;
import org.hatchery.region.RegionDirectory;
import org.hatchery.supervision.showcase.Showcase;
import org.hatchery.supervision.showcase.ShowcaseDirectory;
import org.hatchery.supervision.showcase.ShowcaseKind;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Showcases that are published for everybody (典型案例公开), read only; what cannot be meant is answered with 400. */
@RestController
class OpenShowcasesController {
    private static final Duration FRESH = Duration.ofMinutes(1);
    private static final int SIZE = 20;
    private static final int FIRST_YEAR = 1949;
    private static final int LAST_YEAR = 9999;

    private final ShowcaseDirectory showcases;
    private final RegionDirectory regions;

    OpenShowcasesController(ShowcaseDirectory showcases, RegionDirectory regions) {
        this.showcases = showcases;
        this.regions = regions;
    }

    @GetMapping("/published/showcases")
    ResponseEntity<OpenShowcasePage> search(
            @RequestParam(required = false) @Nullable String region,
            @RequestParam(required = false) @Nullable ShowcaseKind kind,
            @RequestParam(required = false) @Nullable String after) {
        Optional<ShowcaseDirectory.Place> place = Optional.ofNullable(after).flatMap(OpenShowcasesController::place);
        if (region != null && !RegionCode.isForm(region) || after != null && place.isEmpty()) {
            return ResponseEntity.badRequest().build();
        }
        RegionCode where = region == null ? RegionCode.NATION : new RegionCode(region);
        return ResponseEntity.ok()
                .cacheControl(CacheControl.maxAge(FRESH).cachePublic())
                .body(page(showcases.open(where, kind, place.orElse(null), SIZE)));
    }

    @GetMapping("/published/showcases/{id}")
    ResponseEntity<OpenShowcaseAnswer> open(@PathVariable String id) {
        return showcases
                .open(id)
                .map(one -> ResponseEntity.ok()
                        .cacheControl(CacheControl.maxAge(FRESH).cachePublic())
                        .body(OpenShowcaseAnswer.of(one, region(one))))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    private OpenShowcasePage page(List<Showcase> found) {
        boolean more = found.size() > SIZE;
        List<Showcase> shown = more ? found.subList(0, SIZE) : found;
        Showcase last = more ? shown.get(SIZE - 1) : null;
        return new OpenShowcasePage(
                shown.stream()
                        .map(one -> OpenShowcasePage.Entry.of(one, region(one)))
                        .toList(),
                last == null ? null : last.getPublishedOn() + "~" + last.getId().value());
    }

    private @Nullable Region region(Showcase one) {
        return regions.find(one.getRegion()).orElse(null);
    }

    private static Optional<ShowcaseDirectory.Place> place(String after) {
        int end = after.indexOf('~');
        try {
            if (end < 0) {
                return Optional.empty();
            }
            LocalDate on = LocalDate.parse(after.substring(0, end));
            return on.getYear() < FIRST_YEAR || on.getYear() > LAST_YEAR
                    ? Optional.empty()
                    : Optional.of(new ShowcaseDirectory.Place(on, after.substring(end + 1)));
        } catch (DateTimeParseException none) {
            return Optional.empty();
        }
    }
}

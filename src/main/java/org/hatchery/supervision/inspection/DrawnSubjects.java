package org.hatchery.supervision.inspection;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.hatchery.region.RegionCode;
import org.hatchery.shared.Page;
import org.hatchery.shared.PageRequest;
import org.hatchery.supervision.evaluation.EvaluatedKind;

/** Subjects of one kind that can be drawn. */
interface DrawnSubjects {
    EvaluatedKind kind();

    /** Those that are open in a region on a day; more than {@code most} where there are more. */
    List<Drawable> open(RegionCode region, LocalDate day, int most);

    /** Those of these that are open in a region on a day. */
    Set<String> there(Collection<String> keys, RegionCode region, LocalDate day);

    /** One of them, under its name of then. */
    record Drawable(String key, String name) {}

    /**
     * All of a list that can be drawn, page by page, until there are more than so many of those.
     *
     * @param drawn those of a page that can be drawn; whoever cannot takes nobody's place
     */
    static <T> List<Drawable> all(
            int most, Function<PageRequest, Page<T>> list, Function<List<T>, List<Drawable>> drawn) {
        return PageRequest.all(list)
                .flatMap(page -> drawn.apply(page.items()).stream())
                .limit(most + 1L)
                .toList();
    }
}

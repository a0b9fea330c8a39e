package org.hatchery.supervision.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.hatchery.shared.Page;
import org.hatchery.shared.PageRequest;
import org.hatchery.supervision.inspection.DrawnSubjects.Drawable;
import org.junit.jupiter.api.Test;

/** Of a long list, those that can be drawn … */
class DrawnSubjectsTests {
    private static final int LISTED = 2_500;

    private static Page<Integer> page(PageRequest request) {
        List<Integer> all = IntStream.range(0, LISTED).boxed().toList();
        return Page.cut(all, number -> List.of("%05d".formatted(number)), request);
    }

    private static List<Drawable> those(int most, int firstThatCan) {
        Function<List<Integer>, List<Drawable>> drawn = found -> found.stream()
                .filter(number -> number >= firstThatCan)
                .map(number -> new Drawable("firm-" + number, "企业" + number))
                .toList();
        return DrawnSubjects.all(most, DrawnSubjectsTests::page, drawn);
    }

    @Test
    void areFoundBehindMoreThanOneDrawHolds() {
        assertThat(those(DrawnPeers.MOST, LISTED - 10)).hasSize(10);
    }

    @Test
    void areToldToBeTooManyOnlyOnceTheyAre() {
        assertThat(those(DrawnPeers.MOST, LISTED - DrawnPeers.MOST)).hasSize(DrawnPeers.MOST);
        assertThat(those(DrawnPeers.MOST, 0)).hasSizeGreaterThan(DrawnPeers.MOST);
    }
}

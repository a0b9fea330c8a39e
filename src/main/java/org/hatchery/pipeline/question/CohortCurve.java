package org.hatchery.pipeline.question;

import java.util.List;
import org.hatchery.totals.reading.Share;
import org.springframework.modulith.NamedInterface;

/**
 * What became of those who entered in one year (入孵批次).
 *
 * @param entered firms and teams that entered
 */
@NamedInterface(propagate = false)
public record CohortCurve(int year, long entered, List<Point> points) {
    /**
     * How far they were after some months.
     *
     * @param observed of those that entered, how many entered so many months ago at least
     * @param graduated those of them that had graduated by then
     * @param surviving those of them that had not left without graduation by then
     */
    @NamedInterface(propagate = false)
    public record Point(int months, long observed, Share graduated, Share surviving) {}
}

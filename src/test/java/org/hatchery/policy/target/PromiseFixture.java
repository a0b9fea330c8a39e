package org.hatchery.policy.target;

import java.math.BigDecimal;
import java.util.List;
import org.hatchery.policy.document.Basis;
import org.hatchery.policy.document.ClauseId;
import org.hatchery.policy.document.PolicyDocument;
import org.hatchery.policy.document.Reliability;
import org.hatchery.policy.document.Repeal;
import org.hatchery.policy.document.ValidityTests;
import org.hatchery.policy.target.Target.Baseline;
import org.hatchery.policy.target.Target.Comparator;
import org.hatchery.policy.target.Target.Coverage;
import org.hatchery.policy.target.Target.Nature;
import org.hatchery.region.RegionCode;
import org.hatchery.shared.Sentence;
import org.jspecify.annotations.Nullable;

/** Targets of 300 carriers by the end of 2025, with whatever differs, and documents that set them. */
public final class PromiseFixture {
    public static final Sentence REASON = new Sentence("没有记录。", "It is not recorded.");
    public static final PolicyDocument LASTING = ValidityTests.document("2022-03-04", "2026-01-01", null);
    public static final PolicyDocument UNDATED = ValidityTests.document(null, "2026-01-01", null);
    public static final PolicyDocument REPEALED =
            ValidityTests.document("2022-03-04", "2026-01-01", new Repeal("失效", null, REASON));

    private Comparator comparator = Comparator.GTE;
    private Timing timing = new Timing(Timing.Kind.BY_END_OF_YEAR, null, 2025, Timing.Counting.STANDING);
    private Reliability reliability = Reliability.SOUND;
    private Coverage coverage = Coverage.WHOLE;
    private boolean measured = true;
    private BigDecimal value = new BigDecimal(300);
    private @Nullable Baseline baseline;
    private String region = "210100";

    public PromiseFixture comparing(Comparator how) {
        comparator = how;
        return this;
    }

    public PromiseFixture of(Reliability how) {
        reliability = how;
        return this;
    }

    public PromiseFixture ofIncubatedFirmsOnly() {
        coverage = Coverage.INCUBATED_FIRMS_ONLY;
        return this;
    }

    public PromiseFixture unmeasured() {
        measured = false;
        return this;
    }

    public PromiseFixture from(int year, String value) {
        baseline = new Baseline(year, new BigDecimal(value), Basis.INFERRED);
        return this;
    }

    public PromiseFixture yearly() {
        timing = new Timing(Timing.Kind.EVERY_YEAR, null, null, Timing.Counting.IN_YEAR);
        return this;
    }

    public PromiseFixture withoutYear() {
        timing = new Timing(Timing.Kind.UNSTATED, null, null, Timing.Counting.CUMULATIVE);
        return this;
    }

    public PromiseFixture counting(Timing.Counting how) {
        timing = new Timing(timing.kind(), timing.from(), timing.to(), how);
        return this;
    }

    public PromiseFixture by(int year, String promised) {
        timing = new Timing(timing.kind(), timing.from(), year, timing.counting());
        value = new BigDecimal(promised);
        return this;
    }

    public PromiseFixture in(String place) {
        region = place;
        return this;
    }

    /** Why no metric answers it; null when one does. */
    public @Nullable Sentence reason() {
        return measured ? null : REASON;
    }

    public Target made() {
        return new Target(
                new TargetId("test:carriers:" + timing.to()),
                LASTING.id(),
                new ClauseId("test-1"),
                1,
                List.of(new RegionCode(region)),
                List.of(),
                "carriers",
                new Sentence("载体数", "Carriers"),
                timing,
                2022,
                2025,
                value,
                List.of(),
                comparator,
                "carriers",
                new Sentence("家", "carriers"),
                Nature.TARGET,
                baseline,
                "300家",
                null,
                reliability,
                measured ? "carriers" : null,
                measured ? coverage : null,
                null,
                null,
                null,
                null);
    }
}

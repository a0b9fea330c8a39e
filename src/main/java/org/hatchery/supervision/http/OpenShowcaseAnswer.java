package org.hatchery.supervision.http;

import java.time.LocalDate;
import java.util.List;
import org.hatchery.region.Region;
import org.hatchery.supervision.showcase.Showcase;
import org.hatchery.supervision.showcase.ShowcaseKind;
import org.hatchery.supervision.showcase.ShowcaseVersion;
import org.jspecify.annotations.Nullable;

/**
 * Showcase as anybody reads it.
 *
 * @param versions as it was published, the first first; none of them ever changes
 */
record OpenShowcaseAnswer(
        String id,
        ShowcaseKind kind,
        String proposer,
        String regionCode,
        @Nullable String region,
        List<Version> versions,
        List<Adoption> adoptions) {
    /** As it was published once. */
    record Version(
            int number,
            LocalDate publishedOn,
            String level,
            String title,
            String done,
            String result,
            List<Figure> figures,
            String hash,
            @Nullable Integer corrects,
            @Nullable String reason) {
        static Version of(ShowcaseVersion one) {
            return new Version(
                    one.number(),
                    one.publishedOn(),
                    one.level().name(),
                    one.content().title(),
                    one.content().done(),
                    one.content().result(),
                    one.content().figures().stream()
                            .map(each -> new Figure(
                                    each.name(),
                                    each.value().toPlainString(),
                                    each.unit(),
                                    each.metric(),
                                    each.period() == null ? null : each.period().value()))
                            .toList(),
                    one.hash(),
                    one.corrects(),
                    one.reason());
        }
    }

    /** Figure of what came of it. */
    record Figure(
            String name,
            String value,
            String unit,
            @Nullable String metric,
            @Nullable String period) {}

    /** Who does likewise. */
    record Adoption(String adopter, LocalDate since) {}

    static OpenShowcaseAnswer of(Showcase one, @Nullable Region region) {
        return new OpenShowcaseAnswer(
                one.getId().value(),
                one.getKind(),
                one.getProposer().name(),
                one.getRegion().value(),
                region == null ? null : region.name(),
                one.getVersions().stream().map(Version::of).toList(),
                one.getAdoptions().stream()
                        .map(each -> new Adoption(each.adopter().name(), each.since()))
                        .toList());
    }
}

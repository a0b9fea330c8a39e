package org.hatchery.local.sample;

import static org.hatchery.region.RegionLevel.COUNTY;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.hatchery.carrier.profile.CarrierKind;
import org.hatchery.incubation.rule.GraduationTest;
import org.hatchery.incubation.rule.IncubationRule;
import org.hatchery.incubation.stay.GraduationGround;
import org.hatchery.region.Region;
import org.hatchery.region.RegionCode;
import org.hatchery.region.RegionLevel;
import org.hatchery.shared.Citation;
import org.hatchery.shared.Yuan;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;

/** A day, the divisions of the repository and the two national rules, for samples without a database. */
final class SampleFixture {
    static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    private static final IncubationRule INCUBATORS =
            rule("CN-2018-300-INCUBATOR", EnumSet.of(CarrierKind.INCUBATOR), 24, 48, 60);
    private static final IncubationRule OTHERS =
            rule("CN-OTHER-KINDS", EnumSet.complementOf(EnumSet.of(CarrierKind.INCUBATOR)), null, null, null);

    private SampleFixture() {}

    static Sample sample(int carriers, int incubatees) {
        return sample(TODAY, carriers, incubatees);
    }

    static Sample sample(LocalDate today, int carriers, int incubatees) {
        return SampleMaker.make(given(today), new SampleSettings(true, carriers, incubatees));
    }

    static Given given(LocalDate today) {
        return new Given(
                today,
                ZoneId.of("Asia/Shanghai"),
                new Listed(),
                (carrier, day) ->
                        java.util.Optional.of(rule(carrier.getProfile().kind())));
    }

    static IncubationRule rule(CarrierKind kind) {
        return kind == CarrierKind.INCUBATOR ? INCUBATORS : OTHERS;
    }

    static Set<String> zones() {
        return rows("region/zones.csv").stream().map(row -> row[0]).collect(Collectors.toSet());
    }

    private static IncubationRule rule(
            String key,
            Set<CarrierKind> kinds,
            @Nullable Integer age,
            @Nullable Integer limit,
            @Nullable Integer longer) {
        var source = new Citation("科技企业孵化器管理办法", "国科发区〔2018〕300号", null, null, true, null);
        var from = LocalDate.of(2018, 12, 14);
        return new IncubationRule(
                key, kinds, RegionCode.NATION, from, null, age, limit, longer, null, grounds(), null, source);
    }

    private static List<GraduationTest> grounds() {
        return List.of(
                new GraduationTest(GraduationGround.HNTE, "被认定为高新技术企业", null),
                new GraduationTest(GraduationGround.FINANCING, "累计获得天使投资或风险投资超过500万元", Yuan.of("5000000")),
                new GraduationTest(GraduationGround.REVENUE, "连续两年营业收入累计超过1000万元", Yuan.of("10000000")),
                new GraduationTest(GraduationGround.MERGER_OR_LISTING, "被兼并、收购或上市", null));
    }

    /** The divisions of the repository that are valid today. */
    static final class Listed implements Given.Divisions {
        private static final Map<RegionCode, Region> VALID = rows("region/divisions.csv").stream()
                .filter(row -> row[4].isEmpty())
                .map(Listed::region)
                .collect(Collectors.toMap(Region::code, region -> region));

        private static Region region(String[] row) {
            return new Region(row[0], new RegionCode(row[0]), row[1], RegionLevel.valueOf(row[2]), null, null);
        }

        @Override
        public boolean isPlace(RegionCode code) {
            return VALID.containsKey(code) && VALID.get(code).level() == COUNTY;
        }

        @Override
        public Region get(RegionCode code) {
            return VALID.get(code);
        }

        @Override
        public RegionCode above(RegionCode code) {
            return code.lineage().stream()
                    .skip(1)
                    .filter(VALID::containsKey)
                    .findFirst()
                    .orElseThrow();
        }
    }

    private static List<String[]> rows(String file) {
        try {
            String text = new ClassPathResource(file).getContentAsString(StandardCharsets.UTF_8);
            return Arrays.stream(text.split("\n"))
                    .skip(1)
                    .map(line -> line.split(",", -1))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}

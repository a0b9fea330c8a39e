package org.hatchery.pilotproject.graphql;

import java.math.BigDecimal;
import org.hatchery.pilotproject.performance.BasePerformance;
import org.hatchery.pilotproject.performance.BaseYear;
import org.hatchery.pilotproject.performance.BaseYearFigures;
import org.hatchery.pilotproject.performance.Grade;
import org.hatchery.pilotproject.performance.IndicatorWeight;
import org.hatchery.pilotproject.performance.PerformanceRule;
import org.hatchery.pilotproject.performance.PerformanceSheet;
import org.hatchery.pilotproject.performance.SheetLine;
import org.hatchery.shared.Doubt;
import org.hatchery.shared.graphql.PlausibilityView;
import org.jspecify.annotations.Nullable;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;

/** Between performance sheets, rules and yearly reports and what the API shows and takes. */
@Mapper
interface PerformanceMapper {
    default BasePerformanceView toView(BasePerformance performance) {
        PerformanceSheet sheet = performance.sheet();
        return new BasePerformanceView(
                performance.base(),
                performance.baseName(),
                performance.region(),
                performance.year(),
                sheet.rule() == null ? null : toView(sheet.rule()),
                sheet.isScored(),
                sheet.lines().stream().map(this::toView).toList(),
                number(sheet.score()),
                sheet.outOf(),
                sheet.fullScore(),
                sheet.passed(),
                toView(sheet.grade()),
                sheet.missing().stream().map(Enum::name).toList(),
                performance.reported() == null ? null : toView(performance.reported()));
    }

    @Mapping(target = "place", source = "region")
    @Mapping(target = "weights", source = "indicators")
    PerformanceRuleView toView(PerformanceRule rule);

    @Mapping(target = "key", source = "indicator")
    PerformanceWeightView toView(IndicatorWeight weight);

    @Mapping(target = "nameZh", source = "name.chinese")
    @Mapping(target = "nameEn", source = "name.english")
    @Nullable PerformanceGradeView toView(@Nullable Grade grade);

    default PerformanceIndicatorView toView(SheetLine line) {
        var indicator = line.indicator();
        IndicatorWeight weight = line.weight();
        return new PerformanceIndicatorView(
                indicator.name(),
                indicator.title().chinese(),
                indicator.title().english(),
                indicator.unit().chinese(),
                indicator.unit().english(),
                indicator.source(),
                number(line.value()),
                number(line.reading().numerator()),
                number(line.reading().denominator()),
                weight == null ? null : weight.weight(),
                weight == null ? null : weight.fullScoreAt(),
                weight == null ? null : weight.direction(),
                number(line.score()));
    }

    default @Nullable Double number(@Nullable BigDecimal decimal) {
        return decimal == null ? null : decimal.doubleValue();
    }

    @Mapping(target = "plausibility", source = "doubt")
    BaseYearView toView(BaseYear year);

    default @Nullable PlausibilityView toView(@Nullable Doubt doubt) {
        return PlausibilityView.of(doubt);
    }

    BaseYearFigures toFigures(BaseYearFiguresInput input);
}

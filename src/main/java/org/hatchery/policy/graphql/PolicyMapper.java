package org.hatchery.policy.graphql;

import java.time.LocalDate;
import org.hatchery.policy.document.Clause;
import org.hatchery.policy.document.ClauseFilter;
import org.hatchery.policy.document.ClauseId;
import org.hatchery.policy.document.Held;
import org.hatchery.policy.document.PolicyDocument;
import org.hatchery.policy.document.PolicyDocumentId;
import org.hatchery.policy.document.Repeal;
import org.hatchery.policy.document.SourceFlaw;
import org.hatchery.policy.document.Validity;
import org.hatchery.policy.graphql.PolicyDocumentView.RepealView;
import org.hatchery.policy.graphql.PolicyDocumentView.SourceFlawView;
import org.hatchery.policy.graphql.PolicyDocumentView.ValidityView;
import org.hatchery.policy.graphql.TargetReportView.TargetPartView;
import org.hatchery.policy.graphql.TargetReportView.TargetPlaceView;
import org.hatchery.policy.graphql.TargetReportView.TargetProgressView;
import org.hatchery.policy.progress.Forecast;
import org.hatchery.policy.progress.PartProgress;
import org.hatchery.policy.progress.TargetProgress;
import org.hatchery.policy.progress.TargetReport;
import org.hatchery.policy.target.Completion;
import org.hatchery.policy.target.Difference;
import org.hatchery.policy.target.Target;
import org.hatchery.policy.target.TargetFilter;
import org.hatchery.policy.target.TargetId;
import org.hatchery.policy.target.TargetPlace;
import org.hatchery.shared.Sentence;
import org.hatchery.shared.graphql.GlobalId;
import org.jspecify.annotations.Nullable;
import org.mapstruct.Context;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;

/** Between documents, clauses and targets and what the API shows and takes. */
@Mapper
public interface PolicyMapper {
    @Mapping(target = "key", source = "id.value")
    @Mapping(target = "nameZh", source = "name.chinese")
    @Mapping(target = "nameEn", source = "name.english")
    @Mapping(target = "home", source = "region")
    @Mapping(target = "concerned", source = "places")
    @Mapping(target = "state", expression = "java(document.stateOn(today))")
    @Mapping(target = "ties", expression = "java(document.tied())")
    public PolicyDocumentView toView(PolicyDocument document, @Context LocalDate today);

    @Mapping(target = "noteZh", source = "note.chinese")
    @Mapping(target = "noteEn", source = "note.english")
    ValidityView toView(Validity validity);

    @Mapping(target = "noteZh", source = "note.chinese")
    @Mapping(target = "noteEn", source = "note.english")
    @Nullable RepealView toView(@Nullable Repeal repeal);

    @Mapping(target = "noteZh", source = "note.chinese")
    @Mapping(target = "noteEn", source = "note.english")
    SourceFlawView toView(SourceFlaw flaw);

    @Mapping(target = "key", source = "id.value")
    @Mapping(target = "source", source = "document")
    @Mapping(target = "units", expression = "java(clause.unitsNamed())")
    @Mapping(target = "packages", expression = "java(clause.packed())")
    public ClauseView toView(Clause clause);

    @Mapping(target = "key", source = "id.value")
    @Mapping(target = "source", source = "document")
    @Mapping(target = "setBy", source = "clause")
    @Mapping(target = "concerned", source = "regions")
    @Mapping(target = "nameZh", source = "name.chinese")
    @Mapping(target = "nameEn", source = "name.english")
    @Mapping(target = "unitZh", source = "unitName.chinese")
    @Mapping(target = "unitEn", source = "unitName.english")
    @Mapping(target = "noteZh", source = "note.chinese")
    @Mapping(target = "noteEn", source = "note.english")
    @Mapping(target = "metricKey", source = "metric")
    @Mapping(target = "partOf", source = "whole")
    TargetView toView(Target target);

    @Mapping(target = "place", source = "report.region")
    @Mapping(target = "places", source = "report.around")
    @Mapping(target = "hintZh", source = "hint.chinese")
    @Mapping(target = "hintEn", source = "hint.english")
    TargetReportView toView(TargetReport report, @Nullable Sentence hint);

    @Mapping(target = "code", source = "region")
    TargetPlaceView toView(TargetPlace place);

    @Mapping(target = "reasonZh", source = "reason.chinese")
    @Mapping(target = "reasonEn", source = "reason.english")
    @Mapping(target = "noPaceZh", source = "noPace.reason.chinese")
    @Mapping(target = "noPaceEn", source = "noPace.reason.english")
    @Mapping(target = "parts", source = "shares.parts")
    @Mapping(target = "partsActual", source = "shares.partsActual")
    @Mapping(target = "shareOfWhole", source = "shares.ofWhole")
    TargetProgressView toView(TargetProgress progress);

    @Mapping(target = "target", source = "progress.target")
    @Mapping(target = "actual", source = "progress.actual")
    @Mapping(target = "met", source = "progress.met")
    TargetPartView toView(PartProgress part);

    @Mapping(target = "reasonZh", source = "reason.chinese")
    @Mapping(target = "reasonEn", source = "reason.english")
    TargetForecastView toView(Forecast forecast);

    default Forecast.Expected shown(Forecast.Expected line) {
        return line;
    }

    default Held shown(Held days) {
        return days;
    }

    default Difference shown(Difference by) {
        return by;
    }

    default Completion shown(Completion how) {
        return how;
    }

    default TargetId shown(TargetId id) {
        return id;
    }

    ClauseFilter toFilter(ClauseFilterInput input);

    TargetFilter toFilter(TargetFilterInput input);

    default String globalId(PolicyDocumentId id) {
        return GlobalId.of("PolicyDocument", id.value());
    }

    default String globalId(ClauseId id) {
        return GlobalId.of("Clause", id.value());
    }

    default String globalId(TargetId id) {
        return GlobalId.of("Target", id.value());
    }

    default @Nullable PolicyDocumentId documentId(@Nullable String id) {
        return id == null ? null : new PolicyDocumentId(GlobalId.key("PolicyDocument", id));
    }
}

package org.hatchery.policy.graphql;

import org.hatchery.identity.Actor;
import org.hatchery.policy.AssessTargets;
import org.hatchery.region.RegionCode;
import org.hatchery.region.RegionDirectory;
import org.hatchery.region.graphql.RegionView;
import org.hatchery.region.graphql.RegionViews;
import org.hatchery.shared.graphql.ErrorCode;
import org.hatchery.shared.graphql.RequestError;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** The fields of progress in {@code policy.graphqls}. */
@Controller
class TargetProgressController {
    private final AssessTargets assessTargets;
    private final RegionDirectory regions;
    private final RegionViews views;
    private final PolicyMapper mapper;

    TargetProgressController(
            AssessTargets assessTargets, RegionDirectory regions, RegionViews views, PolicyMapper mapper) {
        this.assessTargets = assessTargets;
        this.regions = regions;
        this.views = views;
        this.mapper = mapper;
    }

    @QueryMapping
    TargetReportView targetProgress(@Argument RegionCode region, @Argument int year, Actor actor) {
        checkRegion(region, actor);
        checkYear(year);
        return mapper.toView(assessTargets.assess(region, year, actor.scope()));
    }

    private void checkRegion(RegionCode region, Actor actor) {
        if (regions.find(region).isEmpty()) {
            throw new RequestError(
                    ErrorCode.NOT_FOUND, "没有代码为 " + region + " 的行政区划。", "There is no division " + region + ".");
        }
        if (!actor.scope().includes(region.visibleTo())) {
            throw new RequestError(
                    ErrorCode.FORBIDDEN,
                    "行政区划 " + region + " 不在您的辖区内。",
                    "The division " + region + " is not in your region.");
        }
    }

    private void checkYear(int year) {
        if (!assessTargets.hasBegun(year)) {
            throw new RequestError(
                    ErrorCode.BAD_REQUEST,
                    "年度 " + year + " 无效或尚未开始。",
                    "The year " + year + " is none or has not begun.");
        }
    }

    @SchemaMapping(typeName = "TargetReport")
    RegionView region(TargetReportView report) {
        return views.of(report.place());
    }
}

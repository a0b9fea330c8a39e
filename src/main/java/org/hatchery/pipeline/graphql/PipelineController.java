package org.hatchery.pipeline.graphql;

import org.hatchery.identity.Actor;
import org.hatchery.pipeline.PipelineDirectory;
import org.hatchery.region.RegionCode;
import org.hatchery.region.RegionDirectory;
import org.hatchery.shared.Period;
import org.hatchery.shared.graphql.ErrorCode;
import org.hatchery.shared.graphql.RequestError;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** The fields of {@code pipeline.graphqls}. */
@Controller
class PipelineController {
    private final PipelineDirectory pipelines;
    private final RegionDirectory regions;
    private final PipelineMapper mapper;

    PipelineController(PipelineDirectory pipelines, RegionDirectory regions, PipelineMapper mapper) {
        this.pipelines = pipelines;
        this.regions = regions;
        this.mapper = mapper;
    }

    @QueryMapping
    PipelineView pipeline(@Argument RegionCode region, @Argument Period period, Actor actor) {
        checkRegion(region, actor);
        checkPeriod(period);
        return mapper.toView(pipelines.count(region, period));
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

    private void checkPeriod(Period period) {
        if (!pipelines.hasBegun(period)) {
            throw new RequestError(
                    ErrorCode.BAD_REQUEST, "统计期 " + period + " 尚未开始。", "The period " + period + " has not begun.");
        }
    }
}

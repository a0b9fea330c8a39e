package org.hatchery.totals.graphql;

import java.time.Instant;
import java.util.List;
import org.hatchery.identity.Actor;
import org.hatchery.shared.UserError;
import org.hatchery.shared.graphql.Answer;
import org.hatchery.totals.keeping.Rebuild;
import org.hatchery.totals.keeping.RebuildTotals;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** The fields of {@code totals.graphqls} about the recount of all totals. */
@Controller
class TotalsController {
    private final RebuildTotals rebuildTotals;

    TotalsController(RebuildTotals rebuildTotals) {
        this.rebuildTotals = rebuildTotals;
    }

    @QueryMapping
    @Nullable RebuildView totalsRebuild() {
        return rebuildTotals.latest().map(RebuildView::of).orElse(null);
    }

    @MutationMapping
    RebuildPayload rebuildTotals(@Argument RebuildTotalsInput input, Actor actor) {
        return Answer.with(
                RebuildPayload::new, () -> RebuildView.of(rebuildTotals.request(actor.id(), input.reason())));
    }

    /** Why all totals are counted anew. */
    record RebuildTotalsInput(String reason) {}

    /** Answer to the mutation. */
    record RebuildPayload(@Nullable RebuildView rebuild, List<UserError> userErrors) {}

    /** Recount of all totals, as shown. */
    record RebuildView(
            String reason,
            Instant requestedAt,
            @Nullable Instant finishedAt,
            long done,
            long total,
            long corrected,
            long setAside) {
        static RebuildView of(Rebuild rebuild) {
            return new RebuildView(
                    rebuild.reason(),
                    rebuild.requestedAt(),
                    rebuild.finishedAt(),
                    rebuild.done(),
                    rebuild.total(),
                    rebuild.corrected(),
                    rebuild.setAside());
        }
    }
}

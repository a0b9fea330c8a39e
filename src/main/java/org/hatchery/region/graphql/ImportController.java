package org.hatchery.region.graphql;

import java.time.LocalDate;
import java.util.List;
import org.hatchery.identity.Actor;
import org.hatchery.region.DivisionChange;
import org.hatchery.region.DivisionRow;
import org.hatchery.region.ImportDivisions;
import org.hatchery.region.RegionCode;
import org.hatchery.shared.Rejection;
import org.hatchery.shared.UserError;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

/** The mutation of {@code region.graphqls}. */
@Controller
class ImportController {
    private final ImportDivisions imports;

    ImportController(ImportDivisions imports) {
        this.imports = imports;
    }

    @MutationMapping
    ImportPayload importDivisions(@Argument ImportInput input, Actor actor) {
        List<DivisionRow> rows =
                input.divisions().stream().map(DivisionInput::row).toList();
        try {
            List<DivisionChange> planned = imports.plan(input.source(), rows);
            boolean recount = imports.needsRecount(planned);
            if (!input.dryRun()) {
                imports.apply(input.source(), rows, actor);
            }
            return new ImportPayload(
                    planned.stream().map(ChangeView::of).toList(), !input.dryRun(), recount, List.of());
        } catch (Rejection declined) {
            return new ImportPayload(null, null, null, declined.errors());
        }
    }

    /** New list of divisions. */
    record ImportInput(String source, List<DivisionInput> divisions, boolean dryRun) {}

    /** One line of it. */
    record DivisionInput(
            RegionCode code,
            String name,
            @Nullable RegionCode parent,
            @Nullable LocalDate validFrom,
            @Nullable LocalDate validTo,
            @Nullable List<RegionCode> successors) {
        DivisionRow row() {
            return new DivisionRow(
                    code, name.strip(), parent, validFrom, validTo, successors == null ? List.of() : successors);
        }
    }

    /** Answer to the mutation. */
    record ImportPayload(
            @Nullable List<ChangeView> changes,
            @Nullable Boolean applied,
            @Nullable Boolean recountNeeded,
            List<UserError> userErrors) {}

    /** What one line changes, as shown. */
    record ChangeView(
            RegionCode code,
            String name,
            DivisionChange.Kind kind,
            @Nullable LocalDate validFrom,
            @Nullable LocalDate validTo,
            List<RegionCode> successors) {
        static ChangeView of(DivisionChange change) {
            DivisionRow row = change.row();
            return new ChangeView(
                    row.code(), row.name(), change.kind(), row.validFrom(), row.validTo(), row.successors());
        }
    }
}

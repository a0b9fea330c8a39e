package org.hatchery.export.graphql;

import java.util.List;
import org.hatchery.export.ExportOrder;
import org.hatchery.export.Language;
import org.hatchery.export.Subject;
import org.hatchery.pipeline.question.PipelineFilter;
import org.hatchery.region.RegionCode;
import org.hatchery.shared.Period;
import org.hatchery.sheet.FileFormat;
import org.jspecify.annotations.Nullable;

/** Export that is wanted, as sent. */
record RequestExportInput(
        Subject subject,
        RegionCode region,
        Period period,
        int depth,
        @Nullable ExportFilterInput filter,
        @Nullable List<String> metrics,
        boolean lastYear,
        FileFormat format,
        Language language) {
    ExportOrder order() {
        return new ExportOrder(
                subject,
                region,
                period,
                depth,
                filter == null ? PipelineFilter.ALL : filter.filter(),
                metrics == null ? List.of() : metrics,
                lastYear,
                format,
                language);
    }
}

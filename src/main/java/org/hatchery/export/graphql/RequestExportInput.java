package org.hatchery.export.graphql;

import java.util.List;
import org.hatchery.export.FileFormat;
import org.hatchery.export.Language;
import org.hatchery.export.Subject;
import org.hatchery.region.RegionCode;
import org.hatchery.shared.Period;
import org.jspecify.annotations.Nullable;

/** Export that is wanted, as sent. */
record RequestExportInput(
        String idempotencyKey,
        Subject subject,
        RegionCode region,
        Period period,
        int depth,
        @Nullable List<String> metrics,
        boolean lastYear,
        FileFormat format,
        Language language) {}

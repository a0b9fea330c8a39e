package org.hatchery.reporting.graphql;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.hatchery.carrier.profile.CarrierKind;
import org.hatchery.reporting.form.RespondentKind;
import org.hatchery.reporting.form.Rhythm;
import org.hatchery.shared.Citation;
import org.jspecify.annotations.Nullable;

/** Version of a form as shown. */
record ReportFormView(
        String code,
        int version,
        String nameZh,
        String nameEn,
        Rhythm rhythm,
        LocalDate from,
        @Nullable LocalDate to,
        Set<CarrierKind> respondents,
        RespondentKind respondentKind,
        @Nullable Set<String> institutionKinds,
        Citation source,
        List<ReportFormSectionView> sections,
        List<ReportFormCheckView> checks) {}

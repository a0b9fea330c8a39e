package org.hatchery.reporting.closing;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hatchery.pipeline.publication.PublicationHold;
import org.hatchery.region.Region;
import org.hatchery.region.RegionDirectory;
import org.hatchery.reporting.form.FormDirectory;
import org.hatchery.reporting.form.ReportForm;
import org.hatchery.reporting.form.Rhythm;
import org.hatchery.reporting.window.ClosingDirectory;
import org.hatchery.reporting.window.PeriodClosing;
import org.hatchery.reporting.window.ReportWindow;
import org.hatchery.reporting.window.WindowDirectory;
import org.hatchery.shared.Period;
import org.hatchery.shared.Sentence;
import org.hatchery.shared.Words;
import org.springframework.stereotype.Component;

/** A year is published once the bureaus of provinces, or of the nation, that report on it have closed the period. */
@Component
class ClosedPeriodsFirst implements PublicationHold {
    private final FormDirectory forms;
    private final WindowDirectory windows;
    private final ClosingDirectory closings;
    private final RegionDirectory regions;

    ClosedPeriodsFirst(
            FormDirectory forms, WindowDirectory windows, ClosingDirectory closings, RegionDirectory regions) {
        this.forms = forms;
        this.windows = windows;
        this.closings = closings;
        this.regions = regions;
    }

    @Override
    public Optional<Sentence> on(int year) {
        Set<String> yearly = forms.all().stream()
                .filter(form -> form.rhythm() == Rhythm.YEAR)
                .map(ReportForm::code)
                .collect(Collectors.toSet());
        List<ReportWindow> asked = windows.ofProvinces(yearly, new Period(String.valueOf(year)));
        Set<String> closed =
                closings.closed(asked.stream().map(ClosedPeriodsFirst::id).collect(Collectors.toSet()));
        return asked.stream()
                .filter(window -> !closed.contains(id(window)))
                .findFirst()
                .map(window -> Words.say("reporting.period-not-closed", name(window), year));
    }

    private static String id(ReportWindow window) {
        return PeriodClosing.id(window.getId(), window.getRegion());
    }

    private String name(ReportWindow window) {
        return regions.find(window.getRegion())
                .map(Region::name)
                .orElse(window.getRegion().value());
    }
}

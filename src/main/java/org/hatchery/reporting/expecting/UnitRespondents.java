package org.hatchery.reporting.expecting;

import java.util.List;
import org.hatchery.region.Region;
import org.hatchery.region.RegionCode;
import org.hatchery.region.RegionDirectory;
import org.hatchery.register.institution.Institution;
import org.hatchery.register.institution.InstitutionDirectory;
import org.hatchery.register.institution.InstitutionFilter;
import org.hatchery.reporting.form.ReportForm;
import org.hatchery.reporting.form.RespondentKind;
import org.hatchery.reporting.report.Respondent;
import org.hatchery.reporting.window.ReportWindow;
import org.hatchery.shared.PageRequest;
import org.hatchery.shared.Scope;
import org.springframework.stereotype.Component;

/** Who is asked in a window that is not for carriers: the division itself, or institutions that the register has on the day. */
@Component
class UnitRespondents {
    private final InstitutionDirectory institutions;
    private final RegionDirectory divisions;
    private final RegionsBelow regions;

    UnitRespondents(InstitutionDirectory institutions, RegionDirectory divisions, RegionsBelow regions) {
        this.institutions = institutions;
        this.divisions = divisions;
        this.regions = regions;
    }

    List<Respondent> of(ReportForm form, ReportWindow window) {
        return form.asks() == RespondentKind.DIVISION ? List.of(division(window)) : institutions(form, window);
    }

    private Respondent division(ReportWindow window) {
        RegionCode region = window.getRegion();
        String name = divisions.find(region).map(Region::name).orElse(region.value());
        return Respondent.of(
                new Respondent.Unit(RespondentKind.DIVISION, region.value(), null), name, region, List.of(region));
    }

    private List<Respondent> institutions(ReportForm form, ReportWindow window) {
        var which = new InstitutionFilter(
                null, form.institutionKinds(), window.getRegion(), null, window.getPeriodEnd(), null);
        return PageRequest.all(page -> institutions.search(which, Scope.EVERYTHING, page))
                .flatMap(page -> page.items().stream())
                .map(one -> institution(one, window))
                .toList();
    }

    private Respondent institution(Institution one, ReportWindow window) {
        RegionCode place = one.getProfile().region();
        var code = one.getProfile().creditCode();
        return Respondent.of(
                new Respondent.Unit(
                        RespondentKind.INSTITUTION, one.getId().value(), code == null ? null : code.value()),
                one.getProfile().name(),
                place,
                regions.route(place, window.getRegion()));
    }
}

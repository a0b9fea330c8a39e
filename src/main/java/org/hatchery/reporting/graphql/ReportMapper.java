package org.hatchery.reporting.graphql;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hatchery.carrier.graphql.CarrierViews;
import org.hatchery.carrier.profile.CarrierKind;
import org.hatchery.reporting.expecting.OpenWindow;
import org.hatchery.reporting.expecting.Reminder;
import org.hatchery.reporting.report.AcceptReports;
import org.hatchery.reporting.report.Report;
import org.hatchery.reporting.report.ReportEvent;
import org.hatchery.reporting.report.ReportFilter;
import org.hatchery.reporting.report.ReportId;
import org.hatchery.reporting.report.Respondent;
import org.hatchery.reporting.report.SaveItems;
import org.hatchery.reporting.report.TypedValue;
import org.hatchery.reporting.report.VerificationCode;
import org.hatchery.reporting.window.LockException;
import org.hatchery.reporting.window.ReportWindow;
import org.hatchery.reporting.window.WindowFilter;
import org.hatchery.reporting.window.WindowId;
import org.hatchery.shared.Rejection;
import org.hatchery.shared.graphql.GlobalId;
import org.jspecify.annotations.Nullable;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;

/** Between windows and reports and what the API shows and takes. */
@Mapper(imports = {CarrierViews.class, VerificationCode.class})
interface ReportMapper {
    String REPORT = "Report";
    String WINDOW = "ReportWindow";

    @Mapping(target = "key", source = "id")
    @Mapping(target = "formCode", source = "form")
    @Mapping(target = "place", source = "region")
    @Mapping(target = "kinds", source = "respondents.kinds")
    @Mapping(target = "levels", source = "respondents.levels")
    @Mapping(target = "by", source = "openedBy")
    @Mapping(target = "at", source = "openedAt")
    ReportWindowView toView(ReportWindow window);

    @Mapping(target = "host", source = "carrier")
    @Mapping(target = "unit", source = "unit.name")
    LockExceptionView toView(LockException exception);

    @Mapping(target = "key", source = "id.value")
    @Mapping(target = "in", source = "window")
    @Mapping(target = "formCode", source = "form")
    @Mapping(target = "host", source = "carrier")
    @Mapping(target = "carrierName", source = "respondent.name")
    @Mapping(target = "carrierKind", expression = "java(kindOf(report.getRespondent()))")
    @Mapping(target = "respondentKind", expression = "java(report.getRespondent().asked())")
    @Mapping(target = "level", source = "respondent.level")
    @Mapping(target = "place", source = "respondent.region")
    @Mapping(target = "bureau", source = "waitsFor")
    @Mapping(target = "contentHash", expression = "java(orNull(report.submitted()))")
    @Mapping(target = "verificationCode", expression = "java(orNull(report.submitted().map(VerificationCode::of)))")
    @Mapping(target = "document", source = ".")
    ReportView toView(Report report);

    @Mapping(target = "bureau", source = "region")
    @Mapping(target = "contentHash", source = "hash")
    ReportEventView toView(ReportEvent event);

    @Mapping(target = "place", source = "region")
    ReportReminderView toView(Reminder reminder);

    default ReportAcceptanceView toView(AcceptReports.Outcome outcome) {
        Rejection declined = outcome.declined();
        return new ReportAcceptanceView(
                globalId(outcome.id()),
                outcome.report() == null ? null : toView(outcome.report()),
                declined == null ? List.of() : declined.errors());
    }

    default AcceptReports.Read toRead(ReportVersionInput input) {
        return new AcceptReports.Read(reportId(input.report()), input.expectedVersion());
    }

    /** Clients were promised a kind; of a respondent that is no carrier they ask respondentKind. */
    default CarrierKind kindOf(Respondent respondent) {
        CarrierKind kind = respondent.kind();
        return kind == null ? CarrierKind.INCUBATOR : kind;
    }

    default Report same(Report report) {
        return report;
    }

    default @Nullable String orNull(Optional<String> text) {
        return text.orElse(null);
    }

    default String globalId(ReportId id) {
        return GlobalId.of(REPORT, id.value());
    }

    default String globalId(WindowId id) {
        return GlobalId.of(WINDOW, id.value());
    }

    default WindowId same(WindowId id) {
        return id;
    }

    default ReportId reportId(String id) {
        return new ReportId(GlobalId.key(REPORT, id));
    }

    default WindowId windowId(String id) {
        return new WindowId(GlobalId.key(WINDOW, id));
    }

    @Mapping(target = "window", expression = "java(input.window() == null ? null : windowId(input.window()))")
    @Mapping(
            target = "carrier",
            expression = "java(input.carrier() == null ? null : CarrierViews.key(input.carrier()))")
    ReportFilter toFilter(ReportFilterInput input);

    WindowFilter toFilter(ReportWindowFilterInput input);

    /** All when nothing is asked for. */
    default WindowFilter wanted(@Nullable ReportWindowFilterInput input) {
        return input == null ? WindowFilter.ALL : toFilter(input);
    }

    /** All when nothing is asked for. */
    default ReportFilter wanted(@Nullable ReportFilterInput input) {
        return input == null ? ReportFilter.ALL : toFilter(input);
    }

    default OpenWindow.Request toRequest(OpenWindowInput input) {
        return new OpenWindow.Request(
                input.form(),
                input.region(),
                input.period(),
                input.dueDays().stream()
                        .map(due -> new OpenWindow.DueDays(due.hop(), due.days()))
                        .toList(),
                input.kinds(),
                input.levels() == null ? Set.of() : input.levels());
    }

    default SaveItems.Request toRequest(List<ReportItemInput> items, @Nullable List<ReportCheckCommentInput> comments) {
        return new SaveItems.Request(
                items.stream().map(this::toTyped).toList(),
                comments == null
                        ? List.of()
                        : comments.stream()
                                .map(said -> new SaveItems.Said(said.check(), said.comment()))
                                .toList());
    }

    /** Nothing but a code takes back what was typed. */
    default SaveItems.Typed toTyped(ReportItemInput input) {
        boolean nothing = input.number() == null && input.flag() == null && input.text() == null;
        return new SaveItems.Typed(
                input.item(),
                nothing ? null : new TypedValue(input.number(), input.flag(), input.text()),
                input.reason());
    }
}

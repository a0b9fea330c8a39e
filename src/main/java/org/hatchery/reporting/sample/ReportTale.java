package org.hatchery.reporting.sample;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntBinaryOperator;
import org.hatchery.carrier.profile.CarrierId;
import org.hatchery.identity.Actor;
import org.hatchery.identity.Role;
import org.hatchery.reporting.form.Finding;
import org.hatchery.reporting.form.ReportForm;
import org.hatchery.reporting.report.DraftReport;
import org.hatchery.reporting.report.DraftReport.Around;
import org.hatchery.reporting.report.Entry;
import org.hatchery.reporting.report.ItemComment;
import org.hatchery.reporting.report.Report;
import org.hatchery.reporting.report.ReportContent;
import org.hatchery.reporting.report.ReportDraft;
import org.hatchery.reporting.report.ReportEvent;
import org.hatchery.reporting.report.ReportState;
import org.hatchery.reporting.report.ReportStep;
import org.hatchery.reporting.window.ReportWindow;
import org.hatchery.shared.Period;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;

/** What became of one report; each step is taken as the use cases take it. */
@NamedInterface(propagate = false)
public final class ReportTale {
    private final @Nullable LocalDate closedOn;
    private final Report report;
    private final ReportWindow window;
    private final ReportForm form;
    private final Around around;
    private final List<ReportContent> contents = new ArrayList<>();

    ReportTale(@Nullable LocalDate closedOn, Report report, ReportWindow window, ReportForm form, Around around) {
        this.closedOn = closedOn;
        this.report = report;
        this.window = window;
        this.form = form;
        this.around = around;
    }

    /** Its window, closed if it is to be. */
    ReportWindow closed() {
        if (closedOn != null && !window.isClosed()) {
            window.close(closedOn, "sample", at(closedOn));
            window.settled();
        }
        return window;
    }

    public CarrierId carrier() {
        return Objects.requireNonNull(report.getCarrier());
    }

    public String form() {
        return form.code();
    }

    public Period period() {
        return report.getPeriod();
    }

    public boolean isOpen() {
        return closedOn == null;
    }

    /**
     * The carrier types what is not recorded, and comments on what its checks warn of.
     *
     * @param chance a number from a least to a most one, both included
     */
    public void fill(IntBinaryOperator chance, LocalDate on) {
        Map<String, Entry> entries =
                new TypedItems(form, draft(), chance, manager().id(), at(on)).entries();
        report.correct(entries, Map.of());
        Map<String, String> comments = new HashMap<>();
        draft().findings().stream()
                .filter(finding -> !finding.isError())
                .map(Finding::check)
                .forEach(check -> comments.put(check, "经核实无误"));
        report.correct(entries, comments);
    }

    private ReportDraft draft() {
        return DraftReport.of(report, window, form, around);
    }

    /** The carrier submits, unless something is wrong with what it typed. */
    public boolean submit(LocalDate on) {
        ReportDraft draft = draft();
        if (!draft.isSound()) {
            return false;
        }
        ReportStep.SUBMIT.mustBeOpen(report, window, manager(), on);
        var content = draft.content();
        contents.add(content);
        report.submit(
                event(ReportStep.SUBMIT, manager(), on, null, List.of(), content.hash()),
                draft.disagreements(),
                window,
                on);
        return true;
    }

    /** The bureau that has its turn accepts. */
    public void accept(LocalDate on) {
        Actor bureau = bureau();
        ReportStep.ACCEPT.mustBeOpen(report, window, bureau, on);
        report.accept(event(ReportStep.ACCEPT, bureau, on, null, List.of(), hash()), window, Set.of());
    }

    /** The bureau that has its turn returns it. */
    public void giveBack(LocalDate on, String reason, String item, String comment) {
        Actor bureau = bureau();
        ReportStep.RETURN.mustBeOpen(report, window, bureau, on);
        List<ItemComment> comments = form.item(item)
                .map(known -> List.of(new ItemComment(item, comment)))
                .orElse(List.of());
        report.giveBack(event(ReportStep.RETURN, bureau, on, reason, comments, hash()), window, Set.of());
    }

    public boolean isAccepted() {
        return report.getState() == ReportState.ACCEPTED;
    }

    /** What the last bureau on its way has accepted of it; empty where it has not. */
    Optional<ReportContent> accepted() {
        return contents.isEmpty() || !isAccepted() ? Optional.empty() : Optional.of(contents.get(contents.size() - 1));
    }

    private String hash() {
        return report.submitted().orElseThrow();
    }

    private ReportEvent event(
            ReportStep step, Actor by, LocalDate on, @Nullable String reason, List<ItemComment> comments, String hash) {
        return new ReportEvent(
                step, step.isOfCarrier() ? null : step.bureau(report), by.id(), at(on), reason, comments, hash, null);
    }

    private static Instant at(LocalDate on) {
        return on.atTime(2, 30).toInstant(ZoneOffset.UTC);
    }

    private Actor manager() {
        return new Actor("sample", Role.CARRIER_MANAGER, List.of(carrier().value()));
    }

    private Actor bureau() {
        return new Actor("sample", Role.BUREAU, List.of(String.valueOf(report.getWaitsFor())));
    }

    /** The report and all that was submitted of it, as they are stored. */
    public List<Object> documents() {
        List<Object> all = new ArrayList<>(contents.stream().distinct().toList());
        if (closedOn != null) {
            report.lock(closedOn);
        }
        all.add(report);
        return all;
    }
}

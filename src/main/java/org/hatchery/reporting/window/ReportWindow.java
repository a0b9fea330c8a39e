package org.hatchery.reporting.window;

import static org.hatchery.shared.UserErrorCode.CAP_EXCEEDED;
import static org.hatchery.shared.UserErrorCode.WRONG_DATES;
import static org.hatchery.shared.UserErrorCode.WRONG_STATE;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hatchery.region.RegionCode;
import org.hatchery.reporting.form.ReportForm;
import org.hatchery.shared.Period;
import org.hatchery.shared.Rejection;
import org.hatchery.shared.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.mapping.Document;

/** Time in which carriers of a region report on a period with one form (填报任务). */
@Document("reportWindows")
public class ReportWindow {
    /** More late reports than that want another window. */
    private static final int MOST_EXCEPTIONS = 500;

    @Id
    private final WindowId id;

    @Version
    private @Nullable Long version;

    private final String form;
    private final int formVersion;
    private final RegionCode region;
    private final Period period;
    /** Day on which it ends, by which windows stand in their list. */
    private final LocalDate periodEnd;

    private final Respondents respondents;
    private final List<HopDue> dues;
    private final String openedBy;
    private final Instant openedAt;
    private @Nullable LocalDate closedOn;
    private @Nullable String closedBy;
    private List<LockException> exceptions;
    /** Since when those who are expected have yet to be written down; null once they are. */
    private @Nullable Instant unsettled;

    private final Set<String> visibleTo;
    private final boolean sample;

    ReportWindow(
            WindowId id,
            String form,
            int formVersion,
            RegionCode region,
            Period period,
            LocalDate periodEnd,
            Respondents respondents,
            List<HopDue> dues,
            String openedBy,
            Instant openedAt,
            List<LockException> exceptions,
            @Nullable Instant unsettled,
            Set<String> visibleTo,
            boolean sample) {
        this.id = id;
        this.form = form;
        this.formVersion = formVersion;
        this.region = region;
        this.period = period;
        this.periodEnd = periodEnd;
        this.respondents = respondents;
        this.dues = dues;
        this.openedBy = openedBy;
        this.openedAt = openedAt;
        this.exceptions = exceptions;
        this.unsettled = unsettled;
        this.visibleTo = visibleTo;
        this.sample = sample;
    }

    /** What somebody wants to open. */
    public record Opening(
            ReportForm form, RegionCode region, Period period, Respondents respondents, List<HopDue> dues) {}

    /**
     * A new window.
     *
     * @param visibleTo keys of the bureaus above the region and below it
     */
    public static ReportWindow open(Opening wanted, Set<String> visibleTo, String by, Instant at, boolean sample) {
        return new ReportWindow(
                WindowId.of(wanted.form().code(), wanted.region(), wanted.period()),
                wanted.form().code(),
                wanted.form().version(),
                wanted.region(),
                wanted.period(),
                wanted.period().lastDay(),
                wanted.respondents(),
                wanted.dues(),
                by,
                at,
                List.of(),
                at,
                visibleTo,
                sample);
    }

    /**
     * Locks what nobody submitted.
     *
     * @throws Rejection WRONG_STATE when it is closed
     */
    public void close(LocalDate on, String by, Instant at) {
        if (closedOn != null) {
            throw new Rejection(WRONG_STATE, "window", Words.say("reporting.window-is-closed"));
        }
        closedOn = on;
        unsettled = at;
        closedBy = by;
    }

    /**
     * Lets one respondent report although the window is closed.
     *
     * @throws Rejection WRONG_DATES when it would end before today; CAP_EXCEEDED after very many
     */
    void grant(LockException leave, LocalDate today) {
        if (leave.until().isBefore(today)) {
            throw new Rejection(WRONG_DATES, "until", Words.say("reporting.exception-ends-after-today"));
        }
        if (exceptions.size() >= MOST_EXCEPTIONS) {
            throw new Rejection(CAP_EXCEEDED, "window", Words.say("reporting.most-exceptions", MOST_EXCEPTIONS));
        }
        unsettled = closedOn == null ? unsettled : leave.at();
        exceptions = Stream.concat(exceptions.stream(), Stream.of(leave)).toList();
    }

    /** Whether this respondent may still fill in on a day: while the window is open, and later with an exception. */
    public boolean isOpenTo(String respondent, LocalDate day) {
        return closedOn == null
                || exceptions.stream()
                        .anyMatch(leave -> leave.respondent().equals(respondent)
                                && !leave.until().isBefore(day));
    }

    /** All who are expected have been written down. */
    public void settled() {
        unsettled = null;
    }

    public boolean isUnsettled() {
        return unsettled != null;
    }

    public boolean isClosed() {
        return closedOn != null;
    }

    /** Last day on which a station is on time; empty for one that reports do not pass. */
    public Optional<LocalDate> dueOn(Hop hop) {
        return dues.stream().filter(due -> due.hop() == hop).map(HopDue::on).findFirst();
    }

    public WindowId getId() {
        return id;
    }

    /** Counts the changes. */
    public long getVersion() {
        return version == null ? 0 : version;
    }

    public String getForm() {
        return form;
    }

    public int getFormVersion() {
        return formVersion;
    }

    public RegionCode getRegion() {
        return region;
    }

    public Period getPeriod() {
        return period;
    }

    /** Day of the register that says who is expected. */
    public LocalDate getPeriodEnd() {
        return periodEnd;
    }

    public Respondents getRespondents() {
        return respondents;
    }

    public List<HopDue> getDues() {
        return dues;
    }

    public String getOpenedBy() {
        return openedBy;
    }

    public Instant getOpenedAt() {
        return openedAt;
    }

    public @Nullable LocalDate getClosedOn() {
        return closedOn;
    }

    public @Nullable String getClosedBy() {
        return closedBy;
    }

    public List<LockException> getExceptions() {
        return exceptions;
    }

    public boolean isSample() {
        return sample;
    }
}

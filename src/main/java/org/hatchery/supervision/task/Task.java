package org.hatchery.supervision.task;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hatchery.identity.Actor;
import org.hatchery.identity.Receipt;
import org.hatchery.identity.Role;
import org.hatchery.identity.Signature;
import org.hatchery.notice.Telling;
import org.hatchery.policy.document.Clause;
import org.hatchery.policy.document.ClauseId;
import org.hatchery.policy.document.PolicyDocumentId;
import org.hatchery.region.RegionCode;
import org.hatchery.shared.Period;
import org.hatchery.shared.Rejection;
import org.hatchery.shared.UserErrorCode;
import org.hatchery.shared.Words;
import org.hatchery.shared.mongo.NameSearch;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.modulith.NamedInterface;

/** Task (任务) that a clause sets: who does it by when, how far it is, and what a bureau found. */
@Telling
@Document("tasks")
@NamedInterface(propagate = false)
public class Task {
    /** How near a day is when a task turns blue; no source says so in days. */
    static final int NEAR_DAYS = 30;
    /** More than a task of ten years needs that is told of each month, each given back now and then. */
    static final int MOST_REPORTS = 200;
    /** Far more than ten years of reports, plans and judgements; so that a task stays one document. */
    static final int MOST_EVENTS = 500;

    @Id
    private final TaskId id;

    @Version
    private @Nullable Long version;

    private final ClauseId clause;
    private final PolicyDocumentId document;
    private final RegionCode region;
    private TaskAim aim;
    private TaskState state = TaskState.OPEN;
    private List<YearPlan> plans = List.of();
    private List<ProgressReport> reports = List.of();
    private List<TaskEvent> history;
    /** Null of sample data and of what was given before tasks kept it; then it is told of from its first day on. */
    private @Nullable LocalDate givenOn;

    private @Nullable LocalDate nextOn;
    private boolean waiting;
    private final Set<String> visibleTo;
    private final Set<String> grams;
    private final @Nullable Receipt receipt;
    private final boolean sample;

    private Task(
            TaskId id,
            ClauseId clause,
            PolicyDocumentId document,
            RegionCode region,
            TaskAim aim,
            List<TaskEvent> history,
            Set<String> visibleTo,
            Set<String> grams,
            @Nullable Receipt receipt,
            boolean sample) {
        this.id = id;
        this.clause = clause;
        this.document = document;
        this.region = region;
        this.aim = aim;
        this.history = history;
        this.visibleTo = visibleTo;
        this.grams = grams;
        this.receipt = receipt;
        this.sample = sample;
    }

    /** A task as it is given. */
    public static Task assign(
            TaskId id,
            Clause clause,
            RegionCode region,
            TaskAim aim,
            @Nullable Signature by,
            @Nullable Receipt receipt,
            boolean sample) {
        Set<String> seen = new HashSet<>(region.visibleTo());
        seen.addAll(aim.unitKeys());
        String[] words = Stream.concat(
                        Stream.of(aim.title()),
                        Stream.concat(aim.leads().stream(), aim.cooperating().stream())
                                .map(TaskUnit::name))
                .toArray(String[]::new);
        var task = new Task(
                id,
                clause.id(),
                clause.document(),
                region,
                aim,
                List.of(),
                seen,
                NameSearch.grams(words),
                receipt,
                sample);
        task.done(TaskStep.ASSIGN, null, by);
        return task;
    }

    /** The same, given on this day: nobody tells of a time before. */
    Task givenOn(LocalDate day) {
        givenOn = day;
        nextOn = next().map(TaskAsk::on).orElse(null);
        return this;
    }

    /** What is to be done in a year, in place of what was planned before; declined with WRONG_DATES outside its years, QUOTA_EXCEEDED. */
    public void plan(YearPlan plan) {
        if (plan.year() < aim.startsOn().getYear() || plan.year() > aim.dueOn().getYear()) {
            throw new Rejection(UserErrorCode.WRONG_DATES, "year", Words.say("supervision.year-outside"));
        }
        ProgressRules.mustHaveRoom(this, "year");
        plans = Stream.concat(plans.stream().filter(one -> one.year() != plan.year()), Stream.of(plan))
                .sorted(Comparator.comparingInt(YearPlan::year))
                .toList();
        done(TaskStep.PLAN, String.valueOf(plan.year()), plan.by());
    }

    /** How far it is on a day, told once for each period unless it is given back. */
    public void report(
            ProgressReport.Told told, TaskUnit unit, boolean byBureau, LocalDate today, @Nullable Signature by) {
        ProgressRules.check(told, this, today);
        List<ProgressReport> more = new ArrayList<>(reports);
        more.add(ProgressReport.of(told, unit, byBureau, by));
        reports = List.copyOf(more);
        aim = aim.reached(told.reached(), today);
        done(TaskStep.REPORT, told.period().value(), by);
    }

    /** What was found of the report of a period; declined with WRONG_STATE unless it waits. */
    public void judge(Period period, Judgement judgement, @Nullable Signature by) {
        ProgressReport told = pending(period)
                .orElseThrow(() -> new Rejection(
                        UserErrorCode.WRONG_STATE, "period", Words.say("supervision.nothing-waits", period.value())));
        boolean back = judgement.verdict() == ProgressVerdict.RETURN;
        ProgressReport found = told.judged(
                back ? ProgressState.RETURNED : ProgressState.ACCEPTED,
                judgement.note(),
                back ? judgement.mendBy() : null,
                by);
        reports = reports.stream().map(one -> one == told ? found : one).toList();
        aim = back ? aim.without(found, reports) : aim;
        done(judgement.verdict().step(), judgement.note(), by);
    }

    /** What a bureau finds, why, and by when it is mended. */
    @NamedInterface(propagate = false)
    public record Judgement(
            ProgressVerdict verdict,
            @Nullable String note,
            @Nullable LocalDate mendBy) {}

    void extend(LocalDate later, String reason, Signature by) {
        if (!later.isAfter(aim.dueOn()) || later.isAfter(aim.startsOn().plusYears(TaskAim.MOST_YEARS))) {
            throw new Rejection(
                    UserErrorCode.WRONG_DATES, "dueOn", Words.say("supervision.later-day", TaskAim.MOST_YEARS));
        }
        aim = aim.until(later);
        done(TaskStep.EXTEND, reason, by);
    }

    void step(TaskStep step, String reason, Signature by) {
        done(step, reason, by);
    }

    private void done(TaskStep step, @Nullable String note, @Nullable Signature by) {
        List<TaskEvent> more = new ArrayList<>(history);
        more.add(new TaskEvent(step, note, by));
        history = List.copyOf(more);
        state = step.to();
        waiting = state == TaskState.OPEN
                && reports.stream().anyMatch(report -> report.state() == ProgressState.SUBMITTED);
        nextOn = next().map(TaskAsk::on).orElse(null);
    }

    /** What is asked next; nothing of a task that is not being done. */
    public Optional<TaskAsk> next() {
        return state == TaskState.OPEN ? NextAsk.of(aim, givenOn, reports) : Optional.empty();
    }

    /** Its report of a period that waits for a bureau. */
    Optional<ProgressReport> pending(Period period) {
        return reports.stream()
                .filter(report -> report.state() == ProgressState.SUBMITTED
                        && report.period().equals(period))
                .findFirst();
    }

    boolean isLedBy(Actor actor) {
        return actor.limitsAs(Role.INSTITUTION).stream()
                .anyMatch(own -> aim.lead(own).isPresent());
    }

    /** Whether something waits that somebody else told. */
    boolean isWaitingFor(Actor actor) {
        return reports.stream()
                .anyMatch(report -> report.state() == ProgressState.SUBMITTED && !isBy(report.by(), actor));
    }

    static boolean isBy(@Nullable Signature signature, Actor actor) {
        return signature != null && signature.by().equals(actor.id());
    }

    public boolean isOverdue(LocalDate today) {
        return nextOn != null && nextOn.isBefore(today);
    }

    public TaskLight light(LocalDate today) {
        if (isOverdue(today)) {
            return TaskLight.RED;
        }
        boolean behind = state == TaskState.OPEN
                && !reports.isEmpty()
                && reports.get(reports.size() - 1).pace() == ProgressPace.BEHIND;
        if (behind) {
            return TaskLight.YELLOW;
        }
        boolean near = nextOn != null && !nextOn.isAfter(today.plusDays(NEAR_DAYS));
        return near ? TaskLight.BLUE : TaskLight.GREEN;
    }

    public TaskId getId() {
        return id;
    }

    /** Counts the changes; 0 for one that was just given. */
    public long changes() {
        return version == null ? 0 : version;
    }

    public ClauseId getClause() {
        return clause;
    }

    public RegionCode getRegion() {
        return region;
    }

    public TaskAim getAim() {
        return aim;
    }

    public TaskState getState() {
        return state;
    }

    public List<YearPlan> getPlans() {
        return plans;
    }

    public List<ProgressReport> getReports() {
        return reports;
    }

    public List<TaskEvent> getHistory() {
        return history;
    }

    public @Nullable LocalDate getNextOn() {
        return nextOn;
    }

    public boolean isWaiting() {
        return waiting;
    }

    @Nullable Receipt getReceipt() {
        return receipt;
    }

    public boolean isSample() {
        return sample;
    }
}

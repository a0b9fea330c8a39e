package org.hatchery.reporting.report;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.hatchery.identity.Actor;
import org.hatchery.reporting.form.Checks;
import org.hatchery.reporting.form.ItemValue;
import org.hatchery.shared.Faults;
import org.hatchery.shared.Rejection;
import org.hatchery.shared.Scope;
import org.hatchery.shared.Words;
import org.hatchery.shared.mongo.Change;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Use case: the carrier types values into its report, several at once, or says why a warning is none. */
@Service
public class SaveItems {
    private final ReportDirectory directory;
    private final DraftReport drafts;
    private final Change<Report> changes;
    private final Clock clock;

    SaveItems(Reports reports, ReportDirectory directory, DraftReport drafts, Clock clock) {
        this.directory = directory;
        this.drafts = drafts;
        this.changes = Change.by(reports::save, Report::getVersion);
        this.clock = clock;
    }

    /**
     * What somebody typed for one item.
     *
     * @param typed null to take back what was typed, so that what was derived stands again
     * @param reason why it differs from what was derived
     */
    public record Typed(
            String item,
            @Nullable TypedValue typed,
            @Nullable String reason) {}

    /**
     * What somebody says of a warning.
     *
     * @param comment null to take it back
     */
    public record Said(String check, @Nullable String comment) {}

    /** Which values and comments. */
    public record Request(List<Typed> items, List<Said> comments) {}

    /**
     * Saves; the same twice is the same state.
     *
     * @throws Rejection NOT_FOUND outside the actor's scope; STALE; INVALID for each item that is none, a value that does not
     *     fit it, or one that differs from what was derived without a reason; and what {@link ReportStep#CORRECT} refuses
     */
    public ReportDraft save(ReportId id, long expectedVersion, Request request, Actor actor) {
        Prepared ready = prepared(id, expectedVersion, request, actor);
        if (ready.isSaved()) {
            return ready.draft();
        }
        Report saved = changes.change(
                ready.draft().report(), expectedVersion, one -> one.correct(ready.entries(), ready.comments()));
        return ready.draft().with(saved);
    }

    /** Says what {@link #save} would decline, without any effect. */
    public void check(ReportId id, long expectedVersion, Request request, Actor actor) {
        prepared(id, expectedVersion, request, actor);
    }

    /**
     * What is to be saved.
     *
     * @param isSaved whether the same was saved by the same person just before, as when an answer was lost
     */
    private record Prepared(
            ReportDraft draft, Map<String, Entry> entries, Map<String, String> comments, boolean isSaved) {}

    private Prepared prepared(ReportId id, long expectedVersion, Request request, Actor actor) {
        Report report = directory.get(id, actor.scope());
        ReportDraft draft = drafts.of(report);
        ReportStep.CORRECT.mustBeOpen(report, draft.window(), actor, LocalDate.now(clock));
        boolean again = report.getVersion() == expectedVersion + 1;
        if (!again) {
            changes.mustBeAt(report, expectedVersion);
        }
        Map<String, Entry> entries = entries(draft, request.items(), actor);
        Map<String, String> comments = comments(draft, request.comments());
        boolean saved =
                again && comments.equals(report.getComments()) && said(entries).equals(said(report.getEntries()));
        if (!saved) {
            changes.mustBeAt(report, expectedVersion);
        }
        return new Prepared(draft, entries, comments, saved);
    }

    /** What was typed by whom, whenever that was. */
    private static Map<String, List<@Nullable Object>> said(Map<String, Entry> entries) {
        Map<String, List<@Nullable Object>> said = new HashMap<>();
        entries.forEach((item, entry) -> said.put(item, Arrays.asList(entry.value(), entry.reason(), entry.by())));
        return said;
    }

    /** The draft of a report in the scope. */
    public ReportDraft read(ReportId id, Scope scope) {
        return drafts.of(directory.get(id, scope));
    }

    private Map<String, Entry> entries(ReportDraft draft, List<Typed> typed, Actor actor) {
        Map<String, DraftItem> items = draft.items().stream()
                .collect(Collectors.toMap(item -> item.item().code(), item -> item));
        Map<String, Entry> entries = draft.report().getEntries();
        var faults = new Faults();
        Instant now = clock.instant();
        for (int at = 0; at < typed.size(); at++) {
            Typed one = typed.get(at);
            String place = "items." + at;
            DraftItem item = items.get(one.item());
            TypedValue said = one.typed();
            if (item == null) {
                faults.unless(false, place + ".item", Words.say("reporting.form-has-no-such-item", one.item()));
            } else if (said == null) {
                entries.remove(one.item());
            } else {
                ItemValue value = faults.read(() -> said.as(item.item(), place), ItemValue.of(0));
                var entry = new Entry(value, one.reason(), actor.id(), now);
                boolean explained = item.derived() == null || item.derived().equals(value) || one.reason() != null;
                faults.unless(
                        explained,
                        place + ".reason",
                        Words.say("reporting.say-why-it-differs", item.item().name()));
                entries.put(one.item(), entry);
            }
        }
        faults.mustBeNone();
        return entries;
    }

    private static Map<String, String> comments(ReportDraft draft, List<Said> said) {
        Map<String, String> comments = new HashMap<>(draft.report().getComments());
        Set<String> known = new Checks(draft.form()).codes();
        var faults = new Faults();
        for (int at = 0; at < said.size(); at++) {
            Said one = said.get(at);
            faults.unless(
                    known.contains(one.check()),
                    "comments." + at + ".check",
                    Words.say("reporting.form-has-no-such-check", one.check()));
            if (one.comment() == null) {
                comments.remove(one.check());
            } else {
                comments.put(one.check(), one.comment());
            }
        }
        faults.mustBeNone();
        return comments;
    }
}

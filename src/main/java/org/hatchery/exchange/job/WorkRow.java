package org.hatchery.exchange.job;

import static java.util.Comparator.comparing;
import static org.hatchery.shared.UserErrorCode.INVALID;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.hatchery.exchange.kind.Acts;
import org.hatchery.exchange.kind.Call;
import org.hatchery.exchange.kind.Calls;
import org.hatchery.exchange.kind.SheetKind;
import org.hatchery.exchange.kind.SheetKinds;
import org.hatchery.exchange.kind.SheetRow;
import org.hatchery.exchange.reading.FoundColumn;
import org.hatchery.exchange.reading.RowFault;
import org.hatchery.identity.Actor;
import org.hatchery.identity.Receipt;
import org.hatchery.shared.Faults;
import org.hatchery.shared.Rejection;
import org.hatchery.shared.UserError;
import org.hatchery.shared.UserErrorCode;
import org.hatchery.shared.Words;
import org.hatchery.shared.mongo.ReadOnce;
import org.hatchery.shared.mongo.SetAside;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** What is done to one row, and how it answers for itself. */
@Component
class WorkRow {
    private static final Logger log = LoggerFactory.getLogger(WorkRow.class);
    private static final int TRIES = 3;

    private final SheetKinds kinds;
    private final ImportLedger ledger;
    private final Acts acts;

    WorkRow(SheetKinds kinds, ImportLedger ledger, Acts acts) {
        this.kinds = kinds;
        this.ledger = ledger;
        this.acts = acts;
    }

    /** Looks at it without any effect. */
    Noted check(Import job, ImportRow row) {
        SheetKind kind = kinds.get(job.kind());
        return guarded(row, () -> {
            if (row.misread().isEmpty() && kind.isSoAnyhow(read(kind, job, row), actor(job))) {
                return new Noted(row, RowState.SAME, List.of(), null);
            }
            List<RowFault> faults = faults(kind, job, row);
            return new Noted(row, faults.isEmpty() ? RowState.READY : RowState.FAULTY, faults, null);
        });
    }

    /** All that can be told at once: of its form everything, and of the rules everything where the form is right. */
    private List<RowFault> faults(SheetKind kind, Import job, ImportRow row) {
        List<RowFault> all = new ArrayList<>(row.misread());
        Set<String> told = row.misread().stream().map(RowFault::column).collect(Collectors.toSet());
        var form = new Faults();
        Map<String, @Nullable Object> read = new LinkedHashMap<>();
        form.in(() -> read.putAll(acts.read(call(kind, job, row), form)));
        located(kind, job, row, form.list()).stream()
                .filter(fault -> !told.contains(fault.column()))
                .forEach(all::add);
        if (all.isEmpty()) {
            var rules = new Faults();
            rules.in(() -> kind.check(read, actor(job), rules));
            all.addAll(located(kind, job, row, rules.list()));
        }
        return all;
    }

    static Actor actor(Import job) {
        return job.requester().actor();
    }

    private Call call(SheetKind kind, Import job, ImportRow row) {
        SheetRow read = read(kind, job, row);
        String act = kind.act(read);
        if (!acts.isOpenTo(act, actor(job))) {
            throw new Rejection(UserErrorCode.NOT_RESPONSIBLE, "", Words.say("exchange.row-of-others"));
        }
        return new Call(act, kind.input(read, actor(job)));
    }

    private SheetRow read(SheetKind kind, Import job, ImportRow row) {
        return new SheetRow(job.place(), row.key(), row.values(), kinds.forms(kind));
    }

    /** The first of these rows, as far as they share nothing; none where each is settled by itself. */
    List<ImportRow> apart(Import job, List<ImportRow> rows) {
        SheetKind kind = kinds.get(job.kind());
        Set<String> met = new HashSet<>();
        return rows.stream()
                .takeWhile(row -> {
                    Set<String> own = kind.apart(read(kind, job, row));
                    return !own.isEmpty() && own.stream().allMatch(met::add);
                })
                .toList();
    }

    /** Reads, remembers and claims with a few commands what working on these rows needs, each of which shares nothing with another. */
    void ahead(Import job, List<ImportRow> rows, boolean takingBack) {
        SheetKind kind = kinds.get(job.kind());
        Map<ImportRow, Acts.Keyed> calls = new LinkedHashMap<>();
        rows.stream()
                .filter(row -> row.misread().isEmpty() && row.call() == null)
                .map(row -> takingBack ? takingBack(kind, job, row) : taking(kind, job, row))
                .forEach(asked -> aheadOf(asked, calls));
        if (takingBack || kind.isOfTheMoment()) {
            ledger.remember(calls);
        }
        List<@Nullable Receipt> receipts = acts.ahead(List.copyOf(calls.values()), actor(job));
        Map<SheetRow, Receipt> claimed = new LinkedHashMap<>();
        int next = 0;
        for (ImportRow row : calls.keySet()) {
            Receipt receipt = receipts.get(next++);
            if (receipt != null) {
                claimed.put(read(kind, job, row), receipt);
            }
        }
        if (!takingBack) {
            kind.lookAhead(claimed);
        }
    }

    /** Gives the keys back that were claimed ahead for rows that were not come to. */
    void giveBackRest() {
        acts.giveBackRest();
    }

    /** Whatever is wrong with it, the row says by itself. */
    private static void aheadOf(Asked asked, Map<ImportRow, Acts.Keyed> calls) {
        try {
            Call call = asked.call().get();
            ReadOnce.remember(asked.key(), call);
            calls.put(asked.row(), new Acts.Keyed(call, asked.key()));
        } catch (RuntimeException failed) {
            if (SetAside.isOutage(failed)) {
                throw failed;
            }
        }
    }

    private Asked taking(SheetKind kind, Import job, ImportRow row) {
        return new Asked(row, row.key(), actor(job), kind.isOfTheMoment(), () -> call(kind, job, row));
    }

    private Asked takingBack(SheetKind kind, Import job, ImportRow row) {
        String made = String.valueOf(row.result());
        return new Asked(
                row,
                "undo-" + row.key(),
                actor(job),
                true,
                () -> kind.undo(
                        made, read(kind, job, row), job.deeds().get(0).by().at(), actor(job)));
    }

    /** Takes it, once however often this is called. */
    Noted take(Import job, ImportRow row) {
        SheetKind kind = kinds.get(job.kind());
        if (!row.misread().isEmpty()) {
            return new Noted(row, RowState.FAULTY, row.faults(), null);
        }
        Acts.Outcome outcome = called(taking(kind, job, row));
        return new Noted(
                row,
                outcome.isDone() ? RowState.TAKEN : RowState.REFUSED,
                located(kind, job, row, outcome.refusals()),
                outcome.object());
    }

    /** Takes back what it brought about, or says why not. */
    Noted takeBack(Import job, ImportRow row) {
        SheetKind kind = kinds.get(job.kind());
        Acts.Outcome outcome = called(takingBack(kind, job, row));
        List<RowFault> why = outcome.refusals().stream()
                .map(refusal -> new RowFault("", null, refusal.code(), refusal.message()))
                .toList();
        return new Noted(row, outcome.isDone() ? RowState.UNDONE : RowState.KEPT, why, null);
    }

    /**
     * What is asked for a row.
     *
     * @param remembered whether it would not be the same if it were worked out again
     */
    record Asked(ImportRow row, String key, Actor actor, boolean remembered, Supplier<Call> call) {}

    /** Lost races are no verdict: what was read is read again. A defect of one row stops no other. */
    Acts.Outcome called(Asked asked) {
        String before = asked.row().call();
        Acts.Outcome outcome = once(asked, before == null ? null : Calls.read(before));
        for (int tries = 1; tries < TRIES && isLost(outcome); tries++) {
            outcome = once(asked, null);
        }
        return outcome;
    }

    private static boolean isLost(Acts.Outcome outcome) {
        return outcome.refusals().stream().anyMatch(refusal -> refusal.code() == UserErrorCode.STALE);
    }

    private Acts.Outcome once(Asked asked, @Nullable Call before) {
        try {
            return acts.call(before == null ? fresh(asked) : before, asked.key(), asked.actor());
        } catch (Rejection declined) {
            return new Acts.Outcome(null, declined.errors());
        } catch (RuntimeException failed) {
            return new Acts.Outcome(null, List.of(defect(asked.row(), failed)));
        }
    }

    private Call fresh(Asked asked) {
        Optional<Call> ahead = ReadOnce.ahead(asked.key(), Call.class);
        if (ahead.isPresent()) {
            ReadOnce.forget(asked.key());
            return ahead.get();
        }
        Call call = asked.call().get();
        if (asked.remembered()) {
            ledger.remember(asked.row(), Calls.write(call));
        }
        return call;
    }

    private static Noted guarded(ImportRow row, Supplier<Noted> attempt) {
        try {
            return attempt.get();
        } catch (RuntimeException failed) {
            UserError defect = defect(row, failed);
            RowFault fault = new RowFault("", null, defect.code(), defect.message());
            return new Noted(row, RowState.FAULTY, List.of(fault), null);
        }
    }

    static UserError defect(ImportRow row, RuntimeException failed) {
        if (SetAside.isOutage(failed)) {
            throw failed;
        }
        log.error("Row {} could not be worked on.", row.id(), failed);
        return new UserError(INVALID, Words.say("exchange.row-broken"), List.of());
    }

    /** Says of each fault in which column it is. */
    static List<RowFault> located(SheetKind kind, Import job, ImportRow row, List<UserError> faults) {
        Map<String, String> columns = new LinkedHashMap<>();
        // of several columns for one place the one in which something stands
        kind.columns().stream()
                .sorted(comparing(column -> !row.said().containsKey(column.key())))
                .forEach(column -> column.paths().forEach(path -> columns.putIfAbsent(path, column.key())));
        Map<String, String> cells = job.columns().stream()
                .collect(Collectors.toMap(FoundColumn::key, found -> found.letters() + row.number()));
        return faults.stream()
                .map(fault -> {
                    String column = column(columns, fault.field());
                    return new RowFault(column, cells.get(column), fault.code(), fault.message());
                })
                .toList();
    }

    /** The column of the place itself, or of what it is part of or has as a part. */
    private static String column(Map<String, String> columns, List<String> path) {
        // which of several it is, no column says
        List<String> field = path.stream()
                .filter(step -> !step.chars().allMatch(Character::isDigit))
                .toList();
        for (int length = field.size(); length > 0; length--) {
            String place = String.join(".", field.subList(0, length));
            String column = columns.get(place);
            if (column != null) {
                return column;
            }
        }
        String whole = String.join(".", field);
        return columns.entrySet().stream()
                .filter(column -> !whole.isEmpty() && column.getKey().startsWith(whole + "."))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("");
    }
}

package org.hatchery.exchange.job;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.hatchery.exchange.kind.Acts;
import org.hatchery.exchange.kind.Call;
import org.hatchery.exchange.kind.SheetKind;
import org.hatchery.exchange.kind.SheetKinds;
import org.hatchery.exchange.kind.SheetRow;
import org.hatchery.exchange.reading.RowFault;
import org.hatchery.shared.Faults;
import org.hatchery.shared.Fingerprint;
import org.hatchery.shared.UserError;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What is done to a list that is one request, such as a report: its rows are entries of it, and all are taken or none.
 *
 * <p>It is asked for with all its rows each time, also after a crash: the same request twice is one.
 */
@Component
class WorkWhole {
    private final SheetKinds kinds;
    private final Acts acts;
    private final WorkRow single;

    WorkWhole(SheetKinds kinds, Acts acts, WorkRow single) {
        this.kinds = kinds;
        this.acts = acts;
        this.single = single;
    }

    /** Whether the list is taken as a whole. */
    boolean isOf(Import job) {
        return kinds.find(job.kind()).map(SheetKind::entries).isPresent();
    }

    /** Looks at all rows without any effect. */
    List<Noted> check(Import job, List<ImportRow> rows) {
        SheetKind kind = kinds.get(job.kind());
        List<List<RowFault>> found = located(kind, job, rows, refusals(kind, job, rows));
        List<Noted> noted = new ArrayList<>();
        for (int at = 0; at < rows.size(); at++) {
            List<RowFault> faults = new ArrayList<>(rows.get(at).misread());
            found.get(at).stream()
                    .filter(fault ->
                            faults.stream().noneMatch(told -> told.column().equals(fault.column())))
                    .toList()
                    .forEach(faults::add);
            noted.add(new Noted(rows.get(at), faults.isEmpty() ? RowState.READY : RowState.FAULTY, faults, null));
        }
        return noted;
    }

    private List<UserError> refusals(SheetKind kind, Import job, List<ImportRow> rows) {
        var form = new Faults();
        Map<String, @Nullable Object> read = new LinkedHashMap<>();
        try {
            form.in(() -> read.putAll(acts.read(call(kind, job, rows), form)));
            if (form.areNone() && rows.stream().allMatch(row -> row.misread().isEmpty())) {
                form.in(() -> kind.check(read, WorkRow.actor(job), form));
            }
        } catch (RuntimeException failed) {
            return List.of(WorkRow.defect(rows.get(0), failed));
        }
        return form.list();
    }

    private Call call(SheetKind kind, Import job, List<ImportRow> rows) {
        List<SheetRow> read = rows.stream()
                .map(row -> new SheetRow(job.place(), row.key(), row.values(), kinds.forms(kind)))
                .toList();
        return new Call(kind.act(), kind.input(read, WorkRow.actor(job)));
    }

    /** Takes them all, once however often this is called, or none. */
    List<Noted> take(Import job, List<ImportRow> rows) {
        SheetKind kind = kinds.get(job.kind());
        String key = "import-" + Fingerprint.of(job.id().value()).substring(0, 40);
        Acts.Outcome outcome = single.called(
                new WorkRow.Asked(rows.get(0), key, WorkRow.actor(job), false, () -> call(kind, job, rows)));
        List<List<RowFault>> why = located(kind, job, rows, outcome.refusals());
        RowState became = outcome.isDone() ? RowState.TAKEN : RowState.REFUSED;
        List<Noted> noted = new ArrayList<>();
        for (int at = 0; at < rows.size(); at++) {
            noted.add(new Noted(rows.get(at), became, why.get(at), outcome.object()));
        }
        return noted;
    }

    /** What is said of each row; of the whole it is said at the first. */
    private static List<List<RowFault>> located(
            SheetKind kind, Import job, List<ImportRow> rows, List<UserError> faults) {
        Map<Integer, List<UserError>> byRow = new HashMap<>();
        String entries = Objects.requireNonNull(kind.entries());
        faults.forEach(fault -> {
            int at = row(entries, fault.field(), rows.size());
            byRow.computeIfAbsent(Math.max(at, 0), one -> new ArrayList<>()).add(at < 0 ? fault : ofOne(fault));
        });
        List<List<RowFault>> all = new ArrayList<>();
        for (int at = 0; at < rows.size(); at++) {
            all.add(WorkRow.located(kind, job, rows.get(at), byRow.getOrDefault(at, List.of())));
        }
        return all;
    }

    /** Place of the row of which a fault is told; less than 0 where it is of the whole. */
    private static int row(String entries, List<String> field, int rows) {
        boolean ofOne = field.size() > 1
                && field.get(0).equals(entries)
                && field.get(1).matches("[0-9]{1,6}")
                && Integer.parseInt(field.get(1)) < rows;
        return ofOne ? Integer.parseInt(field.get(1)) : -1;
    }

    /** The same without the number of the entry, as columns name their places. */
    private static UserError ofOne(UserError fault) {
        List<String> place = new ArrayList<>(fault.field());
        place.remove(1);
        return new UserError(fault.code(), fault.message(), place);
    }
}

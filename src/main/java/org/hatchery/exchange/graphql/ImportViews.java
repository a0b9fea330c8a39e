package org.hatchery.exchange.graphql;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.hatchery.exchange.job.Import;
import org.hatchery.exchange.job.ImportId;
import org.hatchery.exchange.job.ImportRow;
import org.hatchery.exchange.kind.Choice;
import org.hatchery.exchange.kind.SheetColumn;
import org.hatchery.exchange.kind.SheetKind;
import org.hatchery.exchange.kind.SheetKinds;
import org.hatchery.exchange.kind.ValueForm;
import org.hatchery.exchange.reading.RowFault;
import org.hatchery.shared.Sentence;
import org.hatchery.shared.graphql.GlobalId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Shows imports, their rows and the kinds of lists there are. */
@Component
class ImportViews {
    private static final Pattern NUMBER = Pattern.compile("\\d+([.]\\d+)?");
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    static final String TYPE = "Import";
    static final String ROW = "ImportRow";

    private final SheetKinds kinds;
    private final Clock clock;

    ImportViews(SheetKinds kinds, Clock clock) {
        this.kinds = kinds;
        this.clock = clock;
    }

    ImportView of(Import one) {
        return new ImportView(
                one.id(),
                GlobalId.of(TYPE, one.id().value()),
                one.version(),
                kinds.find(one.kind()).map(this::of).orElse(null),
                one.place(),
                one.fileName(),
                one.sheet(),
                one.headingRow(),
                one.columns(),
                one.ignored(),
                one.skipped(),
                one.state(),
                one.failure(),
                one.requester().subject(),
                one.uploadedAt(),
                one.checkedAt(),
                one.appliedAt(),
                one.undoUntil(),
                one.expiresAt(),
                new ImportActionsView(one.canBeApplied(), one.canBeUndone(clock.instant())));
    }

    ImportKindView of(SheetKind kind) {
        Map<String, ValueForm> forms = kinds.forms(kind);
        return new ImportKindView(
                kind.key(),
                kind.title(),
                "/imports/" + kind.key() + ".xlsx",
                kind.columns().stream()
                        .map(column -> column(column, Optional.ofNullable(forms.get(column.key()))))
                        .toList());
    }

    private static ImportKindColumnView column(SheetColumn column, Optional<ValueForm> form) {
        return new ImportKindColumnView(
                column.key(),
                column.heading(),
                column.aliases(),
                form.map(ValueForm::needed).orElse(false),
                form.map(ValueForm::choices).orElse(List.of()).stream()
                        .map(Choice::label)
                        .toList(),
                column.note());
    }

    ImportRowView of(ImportRow row) {
        Map<String, Sentence> headings = kinds.find(row.kind()).map(SheetKind::columns).orElse(List.of()).stream()
                .collect(Collectors.toMap(SheetColumn::key, SheetColumn::heading));
        return new ImportRowView(
                GlobalId.of(ROW, row.id()),
                row.number(),
                row.state(),
                row.said().entrySet().stream()
                        .map(said -> new ImportValueView(
                                said.getKey(),
                                heading(headings, said.getKey()),
                                readable(said.getValue(), row.values().get(said.getKey()))))
                        .toList(),
                row.faults().stream().map(fault -> fault(fault, headings)).toList(),
                row.result());
    }

    /** A workbook keeps days as numbers that nobody reads. */
    private static String readable(String said, @Nullable String read) {
        boolean number = NUMBER.matcher(said).matches();
        return read != null && number && DAY.matcher(read).matches() ? read : said;
    }

    private static Sentence heading(Map<String, Sentence> headings, String key) {
        return headings.getOrDefault(key, new Sentence(key, key));
    }

    private static ImportFaultView fault(RowFault fault, Map<String, Sentence> headings) {
        String column = fault.column();
        return new ImportFaultView(
                fault.code(),
                column.isEmpty() ? null : column,
                column.isEmpty() ? null : heading(headings, column),
                fault.cell(),
                fault.message());
    }

    static ImportId key(String id) {
        return new ImportId(GlobalId.key(TYPE, id));
    }
}

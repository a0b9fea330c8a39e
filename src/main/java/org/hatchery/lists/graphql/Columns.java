package org.hatchery.lists.graphql;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.hatchery.lists.ListColumn;
import org.hatchery.shared.Sentence;
import org.hatchery.sheet.AmountUnit;
import org.hatchery.sheet.Cell;
import org.hatchery.sheet.Column;
import org.hatchery.sheet.ColumnType;
import org.jspecify.annotations.Nullable;

/** Makes the columns of a list of what its operation asks: objects laid flat, references by their names, several in one cell. */
final class Columns {
    private static final Sentence SQUARE_METRES = new Sentence("㎡", "m²");
    private static final int ENOUGH = 4;
    private static final Sentence PERCENT = new Sentence("%", "%");

    private final Reading reading;
    private final CellWords cellWords;

    Columns(Reading reading) {
        this.reading = reading;
        this.cellWords = new CellWords(reading);
    }

    List<ListColumn> of(ListShape shape) {
        Reading.Of entries = reading.entries(shape.entry().getName());
        List<Draft> drafts = new ArrayList<>();
        draft(new Asked("", shape.asked(), shape.fields()), List.of(), entries.keep(), drafts);
        drafts.removeIf(draft -> entries.omits(draft.path()));
        List<String> first = entries.first();
        drafts.sort(Comparator.comparingInt(
                draft -> first.contains(draft.path()) ? first.indexOf(draft.path()) : first.size()));
        return ColumnNames.of(drafts, path -> reading.name(shape.entry().getName(), path)).stream()
                .map(one -> column(one.draft(), one.name()))
                .toList();
    }

    private void draft(Asked within, List<Asked> way, Set<String> keep, List<Draft> drafts) {
        for (Asked asked : within.below()) {
            List<Asked> there = Stream.concat(way.stream(), Stream.of(asked)).toList();
            boolean isName = Names.isName(asked) && !way.isEmpty();
            var draft =
                    new Draft(there, isName ? 2 : within.isReference() || saysEnough(asked) || way.isEmpty() ? 1 : 2);
            boolean leftOut =
                    reading.leavesOut(asked) || Names.isOtherLanguage(asked, within) || Names.isTold(asked, within);
            if (leftOut && !keep.contains(draft.path())) {
                continue;
            }
            if (isOneCell(draft)) {
                drafts.add(draft);
            } else {
                var inner = Names.isNamedBeside(asked, within) ? withoutName(asked) : asked;
                draft(inner, there, keep, drafts);
            }
        }
    }

    private boolean isOneCell(Draft draft) {
        Asked asked = draft.last();
        return asked.isLeaf()
                || asked.isList()
                || asked.isPage()
                || draft.isRatio()
                || reading.cell(asked.type().getName()).isPresent();
    }

    /** Few words may mean much: whose reason, whose number? */
    private static boolean saysEnough(Asked asked) {
        String words = asked.words().chinese();
        return words.codePointCount(0, words.length()) >= ENOUGH && !words.startsWith("是否");
    }

    private static Asked withoutName(Asked asked) {
        return new Asked(
                asked.key(),
                asked.field(),
                asked.below().stream().filter(one -> !Names.isName(one)).toList());
    }

    private ListColumn column(Draft draft, Sentence name) {
        Asked last = draft.last();
        if (draft.isRatio()) {
            return new ListColumn(
                    draft.path(),
                    new Column(name, PERCENT, ColumnType.PERCENT),
                    (entry, language) -> share(draft.value(entry, language)));
        }
        ColumnType type = last.isLeaf() ? CellWords.type(last) : ColumnType.TEXT;
        return new ListColumn(
                draft.path(),
                new Column(name, unit(last, name, type), type),
                (entry, language) -> cellWords.cell(last, draft.value(entry, language), language));
    }

    private static Cell share(@Nullable Object ratio) {
        Object value = ratio instanceof Map<?, ?> parts ? parts.get("value") : null;
        return value == null ? Cell.Gap.EMPTY : Cell.of(new BigDecimal(String.valueOf(value)));
    }

    private @Nullable Sentence unit(Asked asked, Sentence name, ColumnType type) {
        return switch (type) {
            case YUAN -> AmountUnit.YUAN.word();
            case WHOLE, DECIMAL -> {
                Sentence unit = asked.type().getName().equals("Area") ? SQUARE_METRES : reading.unit(asked.key());
                // a number of days need not say days once more
                yield unit == null || name.chinese().contains(unit.chinese() + "数") ? null : unit;
            }
            default -> null;
        };
    }
}

package org.hatchery.reporting.sample;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntBinaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hatchery.reporting.form.FormCheck;
import org.hatchery.reporting.form.FormItem;
import org.hatchery.reporting.form.ItemKind;
import org.hatchery.reporting.form.ItemUnit;
import org.hatchery.reporting.form.ItemValue;
import org.hatchery.reporting.form.ReportForm;
import org.hatchery.reporting.report.Entry;
import org.hatchery.reporting.report.ReportDraft;
import org.jspecify.annotations.Nullable;

/** What a carrier types where nothing is recorded: plausible numbers that add up as the checks of the form ask. */
final class TypedItems {
    private static final Pattern SUM = Pattern.compile("(\\w+) == (\\w+(?: \\+ \\w+)+)");
    private static final int MEMBERS_OF_A_TEAM = 3;

    private final ReportForm form;
    private final ReportDraft draft;
    private final IntBinaryOperator chance;
    private final String by;
    private final Instant at;
    private final Map<String, Entry> entries = new HashMap<>();

    TypedItems(ReportForm form, ReportDraft draft, IntBinaryOperator chance, String by, Instant at) {
        this.form = form;
        this.draft = draft;
        this.chance = chance;
        this.by = by;
        this.at = at;
    }

    Map<String, Entry> entries() {
        draft.items().stream()
                .filter(item -> item.item().required() && item.derived() == null)
                .forEach(item -> put(item.item().code(), value(item.item()), null));
        form.checks().stream()
                .map(FormCheck::holds)
                .map(SUM::matcher)
                .filter(Matcher::matches)
                .forEach(this::addUp);
        number("teamsServed").ifPresent(teams -> replace("teamMembers", teams * MEMBERS_OF_A_TEAM));
        number("services")
                .filter(services -> services > 0 && chance.applyAsInt(1, 6) == 1)
                .ifPresent(services -> put("services", ItemValue.of(services + chance.applyAsInt(1, 3)), "补记线下服务"));
        return entries;
    }

    private void put(String code, ItemValue value, @Nullable String reason) {
        entries.put(code, new Entry(value, reason, by, at));
    }

    private void replace(String code, long number) {
        if (entries.containsKey(code)) {
            put(code, ItemValue.of(number), null);
        }
    }

    private ItemValue value(FormItem item) {
        if (item.kind() == ItemKind.FLAG) {
            return ItemValue.of(chance.applyAsInt(0, 3) > 0);
        }
        if (item.kind() == ItemKind.TEXT) {
            return ItemValue.of("按年度工作计划推进，各项任务进展正常。");
        }
        long whole = item.unit() == ItemUnit.SQUARE_METRE || item.unit().isMoney()
                ? chance.applyAsInt(100, 900)
                : chance.applyAsInt(1, 12);
        return ItemValue.of(BigDecimal.valueOf(whole), item.unit());
    }

    /** The whole of a sum is what its parts come to. */
    private void addUp(Matcher sum) {
        long whole = List.of(sum.group(2).split(" \\+ ")).stream()
                .mapToLong(part -> number(part).orElse(0L))
                .sum();
        replace(sum.group(1), whole);
    }

    private Optional<Long> number(String code) {
        return Optional.ofNullable(entries.get(code))
                .map(Entry::value)
                .or(() -> draft.items().stream()
                        .filter(item -> item.item().code().equals(code))
                        .findFirst()
                        .map(item -> item.value()))
                .map(ItemValue::number);
    }
}

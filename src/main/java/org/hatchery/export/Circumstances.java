package org.hatchery.export;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.hatchery.pipeline.question.PipelineFilter;
import org.hatchery.region.Region;
import org.hatchery.shared.Sentence;
import org.hatchery.shared.Words;
import org.hatchery.sheet.Circumstance;
import org.hatchery.sheet.Table;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Says for the notes of a file what was asked and which moment it shows. */
@Component
class Circumstances {
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss").withZone(ZoneId.of("Asia/Shanghai"));
    private static final Sentence ALL = new Sentence("不限", "all");

    private final Labels labels;

    Circumstances(Labels labels) {
        this.labels = labels;
    }

    /** For a table that shows no figures at all, {@code asOf} is null. */
    List<Circumstance> of(ExportOrder order, Region region, @Nullable Instant asOf) {
        List<Circumstance> all = new ArrayList<>();
        all.add(Circumstance.of("行政区划", "Region", region.name() + " " + region.code()));
        all.add(Circumstance.of("统计期", "Period", order.period().value()));
        all.add(new Circumstance(new Sentence("统计时点", "As of"), moment(asOf)));
        all.addAll(of(order.filter()));
        all.add(new Circumstance(
                new Sentence("符号", "Signs"), Words.say("export.fewer-than-3-firms", Table.SUPPRESSED)));
        return all;
    }

    private static Sentence moment(@Nullable Instant asOf) {
        if (asOf == null) {
            return new Sentence("无统计数值", "no figures in it");
        }
        String moment = MOMENT.format(asOf);
        return asOf.equals(Instant.EPOCH)
                ? new Sentence("尚未完成首次统计", "not counted yet")
                : new Sentence(moment + "（北京时间）", moment + " (UTC+8)");
    }

    private List<Circumstance> of(PipelineFilter filter) {
        return List.of(
                chosen("载体类型", "Carrier kinds", filter.kinds()),
                chosen("级别", "Levels", filter.levels()),
                chosen("专业领域", "Fields", filter.fields()),
                chosen("在孵对象", "Incubatees", filter.forms()));
    }

    private Circumstance chosen(String chinese, String english, Collection<? extends Enum<?>> values) {
        List<? extends Enum<?>> inOrder = values.stream()
                .sorted((one, other) -> one.ordinal() - other.ordinal())
                .toList();
        return new Circumstance(new Sentence(chinese, english), values.isEmpty() ? ALL : labels.of(inOrder));
    }
}

package org.hatchery.policy.entry;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Units of metrics as people write them (指标单位): the usual name first, then others that mean as much. */
enum MetricUnit {
    CARRIERS("家", "个"),
    DATES("日期", "日", "个"),
    DAYS("天", "日"),
    EVENTS("场", "次", "场次"),
    FIRMS("家", "户", "个"),
    FIRMS_AND_TEAMS("家", "户", "个"),
    HOURS("小时"),
    INSTITUTIONS("家", "个", "所"),
    ITEMS("项", "件", "个"),
    LEVELS("级"),
    M2("平方米", "㎡", "m²"),
    M2_DAYS("平方米·天", "平方米天"),
    MONTHS("月", "个月"),
    MULTIPLE("倍"),
    ORDERS("单", "张", "笔", "份"),
    PERCENT("%", "％", "百分比", "per cent"),
    PER_10K_PERSONS("件/万人", "项/万人", "每万人"),
    PER_INCUBATEE("每个企业或团队", "每家", "人/家", "件/家", "项/家", "次/家", "个/家"),
    PERSONS("人", "名"),
    PROJECTS("个", "项"),
    REPORTS("份", "篇", "次"),
    SERVICES("次", "项"),
    TEAMS("个", "支"),
    TIMES("次", "人次", "家次"),
    VOUCHERS("张"),
    WORKSTATIONS("个"),
    WORKSTATION_DAYS("工位·天", "工位天"),
    YEARS("年"),
    YUAN("元"),
    YUAN_PER_INCUBATEE("元/家", "元/个"),
    ZONES("个", "家");

    private final List<String> names;

    MetricUnit(String usual, String... others) {
        this.names = Stream.concat(Stream.of(usual), Stream.of(others)).toList();
    }

    /** The unit that the catalogue of metrics calls so. */
    static Optional<MetricUnit> of(String key) {
        return Stream.of(values())
                .filter(unit -> unit.name().toLowerCase(Locale.ROOT).equals(key))
                .findFirst();
    }

    boolean isCalled(String name) {
        String bare = name.strip();
        return names.contains(bare) || english().equalsIgnoreCase(bare);
    }

    String chinese() {
        return names.get(0);
    }

    String english() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}

package org.hatchery.lists;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hatchery.shared.Sentence;
import org.hatchery.shared.graphql.Refused;
import org.hatchery.sheet.AmountUnit;
import org.hatchery.sheet.Cell;
import org.hatchery.sheet.Column;
import org.hatchery.sheet.ColumnType;
import org.hatchery.sheet.CsvWriter;
import org.hatchery.sheet.FileFormat;
import org.hatchery.sheet.XlsxWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.util.unit.DataSize;

/** A list that is taken out … */
@Isolated("it looks at the temporary files of this machine")
class TakeOutTests {
    private static final int PAGE = 100;
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-29T02:00:00Z"), ZoneId.of("Asia/Shanghai"));

    private static TakeOut with(int most, int atOnce, Duration time, DataSize largest) {
        return new TakeOut(
                List.of(new XlsxWriter(), new CsvWriter()), new ListSettings(most, atOnce, time, largest), CLOCK);
    }

    private static TakeOut roomy() {
        return with(50_000, 2, Duration.ofMinutes(3), DataSize.ofMegabytes(100));
    }

    private static ListOrder order(FileFormat format, AmountUnit amounts) {
        var name = new ListColumn(
                "name", Column.text("名称", "Name"), (entry, language) -> Cell.of(String.valueOf(entry.get("name"))));
        var fee = new ListColumn(
                "fee",
                new Column(new Sentence("收费", "Fee"), AmountUnit.YUAN.word(), ColumnType.YUAN),
                (entry, language) -> Cell.of(new BigDecimal(String.valueOf(entry.get("fee")))));
        return new ListOrder(
                new TakenList("SomeList", new Sentence("某列表", "Some list"), List.of(name, fee)),
                format,
                amounts,
                Locale.CHINESE,
                List::of);
    }

    /** So many entries; the page of this number cannot be read. */
    private record Made(int size, boolean counted, int broken, int[] asked) implements ListPages {
        Made(int size) {
            this(size, true, -1, new int[1]);
        }

        @Override
        public OptionalInt total() {
            return counted ? OptionalInt.of(size) : OptionalInt.empty();
        }

        @Override
        public List<Map<String, Object>> next() {
            int from = asked[0]++ * PAGE;
            if (asked[0] == broken) {
                throw new IllegalStateException("no page");
            }
            return IntStream.range(from, Math.max(from, Math.min(size, from + PAGE)))
                    .<Map<String, Object>>mapToObj(
                            number -> Map.of("name", "第 " + number + " 条", "fee", number + ".50"))
                    .toList();
        }
    }

    private static List<Path> files() throws IOException {
        try (Stream<Path> all = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return all.filter(one -> one.getFileName().toString().startsWith("hatchery-list-"))
                    .toList();
        }
    }

    @ParameterizedTest
    @EnumSource(FileFormat.class)
    void isWholeAndGoneWhenItWasSent(FileFormat format) throws IOException {
        TakenFile file = roomy().take(order(format, AmountUnit.YUAN), () -> new Made(1_234));

        assertThat(file.rows()).isEqualTo(1_234);
        assertThat(file.name()).isEqualTo("某列表-2026-11-29" + format.name(""));
        assertThat(file.content().readAllBytes()).hasSize((int) file.size());
        file.content().close();
        assertThat(files()).isEmpty();
    }

    @Test
    void tellsAmountsExactlyInTheUnitThatWasChosen() throws IOException {
        for (Map.Entry<AmountUnit, String> unit : Map.of(
                        AmountUnit.YUAN, "收费（元）|1.50",
                        AmountUnit.THOUSAND, "收费（千元）|0.0015",
                        AmountUnit.TEN_THOUSAND, "收费（万元）|0.00015",
                        AmountUnit.HUNDRED_MILLION, "收费（亿元）|0.000000015")
                .entrySet()) {
            try (var content = roomy().take(order(FileFormat.CSV, unit.getKey()), () -> new Made(2))
                    .content()) {
                String text = new String(content.readAllBytes(), StandardCharsets.UTF_8);

                assertThat(text).contains(unit.getValue().split("\\|")).doesNotContain("E-");
            }
        }
    }

    @Test
    void isRefusedBeforeItIsReadWhenThereIsTooMuchOfIt() throws IOException {
        var list = new Made(301);
        TakeOut takeOut = with(300, 1, Duration.ofMinutes(1), DataSize.ofMegabytes(1));

        assertThatThrownBy(() -> takeOut.take(order(FileFormat.CSV, AmountUnit.YUAN), () -> list))
                .isInstanceOfSatisfying(Refused.class, refused -> {
                    assertThat(refused.status()).isEqualTo(422);
                    assertThat(refused.message(Locale.CHINESE)).contains("301 条", "最多导出 300 条");
                    assertThat(refused.message(Locale.ENGLISH)).contains("301 entries", "at most 300");
                });
        assertThat(list.asked[0]).isZero();
        assertThat(files()).isEmpty();
        try (var content = takeOut.take(order(FileFormat.CSV, AmountUnit.YUAN), () -> new Made(300))
                .content()) {
            assertThat(content).as("its place was given back").isNotEmpty();
        }
    }

    @Test
    void isRefusedWhereNobodyCountedItAsSoonAsThereIsOneTooMany() throws IOException {
        TakeOut takeOut = with(250, 1, Duration.ofMinutes(1), DataSize.ofMegabytes(1));

        assertThatThrownBy(() -> takeOut.take(
                        order(FileFormat.CSV, AmountUnit.YUAN), () -> new Made(1_000, false, -1, new int[1])))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.status()).isEqualTo(422));
        assertThat(files()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(FileFormat.class)
    void isNoFileWhenAPageInTheMiddleFails(FileFormat format) throws IOException {
        assertThatThrownBy(
                        () -> roomy().take(order(format, AmountUnit.YUAN), () -> new Made(1_000, true, 5, new int[1])))
                .isInstanceOf(IllegalStateException.class);
        assertThat(files()).isEmpty();
    }

    @Test
    void endsWhereItWouldBeTooLargeOrTakeTooLong() throws IOException {
        ListOrder order = order(FileFormat.CSV, AmountUnit.YUAN);

        assertThatThrownBy(() -> with(50_000, 1, Duration.ofMinutes(1), DataSize.ofKilobytes(20))
                        .take(order, () -> new Made(5_000)))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.status()).isEqualTo(422));
        assertThatThrownBy(() -> with(50_000, 1, Duration.ofNanos(1), DataSize.ofMegabytes(1))
                        .take(order, () -> new Made(5_000)))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.status()).isEqualTo(503));
        assertThat(files()).isEmpty();
    }

    @Test
    void waitsForNobodyWhereManyAreWritten() throws IOException {
        TakeOut takeOut = with(50_000, 1, Duration.ofMinutes(1), DataSize.ofMegabytes(1));
        ListOrder order = order(FileFormat.CSV, AmountUnit.YUAN);

        try (var content = takeOut.take(order, () -> {
                    assertThatThrownBy(() -> takeOut.take(order, () -> new Made(1)))
                            .isInstanceOfSatisfying(Refused.class, refused -> {
                                assertThat(refused.status()).isEqualTo(503);
                                assertThat(refused.headers()).containsKey("Retry-After");
                            });
                    return new Made(1);
                })
                .content()) {
            assertThat(content).isNotEmpty();
        }
    }

    /** Early is when a tenth is written: all that grows with the list would have grown tenfold by the end. */
    @Test
    void takesNoMoreMemoryAtItsEnd() throws IOException {
        long[] used = new long[2];
        var list = new Made(50_000);
        var watched = new ListPages() {
            @Override
            public OptionalInt total() {
                return list.total();
            }

            @Override
            public List<Map<String, Object>> next() {
                if (list.asked[0] == 50 || list.asked[0] == 500) {
                    used[list.asked[0] / 500] = used();
                }
                return list.next();
            }
        };
        try (var content = roomy().take(order(FileFormat.XLSX, AmountUnit.YUAN), () -> watched)
                .content()) {
            assertThat(content.available()).isPositive();
        }

        assertThat(used[1] - used[0]).isLessThan(8 << 20);
    }

    private static long used() {
        System.gc();
        Runtime machine = Runtime.getRuntime();
        return machine.totalMemory() - machine.freeMemory();
    }
}

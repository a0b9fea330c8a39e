package org.hatchery.lists;

import static java.util.stream.Collectors.toMap;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.concurrent.Semaphore;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.hatchery.shared.Sentence;
import org.hatchery.shared.Words;
import org.hatchery.shared.graphql.ErrorCode;
import org.hatchery.shared.graphql.Refused;
import org.hatchery.sheet.Cell;
import org.hatchery.sheet.Circumstance;
import org.hatchery.sheet.FileFormat;
import org.hatchery.sheet.Table;
import org.hatchery.sheet.TableWriter;
import org.springframework.stereotype.Component;

/**
 * Use case: write a list into a file.
 *
 * <p>The file is whole before the first byte is sent: what fails in the middle is told as a failure, and never looks like a
 * shorter list. It lies on the disk of the node meanwhile, so that memory does not grow with it.
 */
@Component
public class TakeOut {
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");

    private final Map<FileFormat, TableWriter> writers;
    private final ListSettings settings;
    private final Semaphore places;
    private final Clock clock;

    TakeOut(List<TableWriter> writers, ListSettings settings, Clock clock) {
        this.writers = writers.stream().collect(toMap(TableWriter::format, Function.identity()));
        this.settings = settings;
        this.places = new Semaphore(settings.atOnce());
        this.clock = clock;
    }

    /**
     * The file, to be closed by whoever sends it.
     *
     * @param pages opens the list, once there is a place to write it
     * @throws Refused for a list of too many rows or bytes, one that takes too long, or while too many others are written
     */
    public TakenFile take(ListOrder order, Supplier<ListPages> pages) {
        if (!places.tryAcquire()) {
            throw new Refused(
                    503, ErrorCode.OVERLOADED, Words.say("lists.too-many-at-once"), Map.of("Retry-After", "10"));
        }
        try {
            return written(order, new Entries(pages.get(), settings.mostRows(), settings.time()));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } finally {
            places.release();
        }
    }

    private TakenFile written(ListOrder order, Entries entries) throws IOException {
        Path path = Files.createTempFile("hatchery-list-", "." + order.format().name());
        boolean whole = false;
        try {
            try (var file = new BoundedStream(
                    Files.newOutputStream(path), settings.largest().toBytes())) {
                Objects.requireNonNull(writers.get(order.format()))
                        .write(table(order, entries), order.language(), file);
            }
            long size = Files.size(path);
            var content = Files.newInputStream(path, StandardOpenOption.DELETE_ON_CLOSE);
            whole = true;
            return new TakenFile(order.format().name(stem(order)), content, size, entries.count());
        } catch (IOException | UncheckedIOException failed) {
            if (!BoundedStream.isFull(failed)) {
                throw failed;
            }
            throw new Refused(
                    422,
                    ErrorCode.COST_EXCEEDED,
                    Words.say("lists.too-large", settings.largest().toMegabytes()));
        } finally {
            if (!whole) {
                Files.deleteIfExists(path);
            }
        }
    }

    private Table table(ListOrder order, Entries entries) {
        List<ListColumn> columns = order.list().columns().stream()
                .map(column -> column.in(order.amounts()))
                .toList();
        return new Table(
                order.list().title(),
                columns.stream().map(ListColumn::column).toList(),
                () -> circumstances(order, entries.count()),
                List.of(),
                rows(entries).map(entry -> row(columns, entry, order.language())));
    }

    private static Stream<Map<String, Object>> rows(Entries entries) {
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(entries, Spliterator.ORDERED), false);
    }

    private static List<Cell> row(List<ListColumn> columns, Map<String, Object> entry, Locale language) {
        return columns.stream()
                .map(column -> column.reader().read(entry, language))
                .toList();
    }

    private List<Circumstance> circumstances(ListOrder order, int rows) {
        List<Circumstance> all = new ArrayList<>(order.asked().get());
        String moment = MOMENT.format(LocalDateTime.now(clock));
        all.add(new Circumstance(
                new Sentence("导出时间", "Taken out at"), new Sentence(moment + "（北京时间）", moment + " (UTC+8)")));
        all.add(Circumstance.of("条数", "Entries", String.valueOf(rows)));
        all.add(new Circumstance(
                new Sentence("金额单位", "Unit of amounts"), order.amounts().word()));
        return all;
    }

    private String stem(ListOrder order) {
        return order.list().title().in(order.language()) + "-" + LocalDate.now(clock);
    }
}

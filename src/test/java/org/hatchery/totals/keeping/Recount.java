package org.hatchery.totals.keeping;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.bson.Document;
import org.bson.types.Binary;
import org.hatchery.region.RegionCode;
import org.hatchery.totals.tree.Cell;
import org.hatchery.totals.tree.Column;
import org.hatchery.totals.tree.Series;
import org.hatchery.totals.tree.TotalLedger;
import org.hatchery.totals.tree.TotalsLease;
import org.hatchery.totals.tree.Vector;
import org.springframework.data.mongodb.core.MongoOperations;

/** Adds up all lines of all sheets the plain way, for every total there is. */
final class Recount {
    /** Sheets use a few. */
    private static final int ACCOUNTS = 8;

    private final Map<String, Map<Integer, Long>> totals = new TreeMap<>();
    private final LocalDate today;

    private Recount(LocalDate today) {
        this.today = today;
    }

    public static Map<String, Map<Integer, Long>> of(Sheets sheets, LocalDate today) {
        var recount = new Recount(today);
        sheets.all().forEach(recount::add);
        recount.totals.values().forEach(amounts -> amounts.values().removeIf(amount -> amount == 0));
        recount.totals.values().removeIf(Map::isEmpty);
        return recount.totals;
    }

    private void add(Sheets.Line line) {
        if (line.series() != Series.RUNNING) {
            add(line, line.column().toString());
        } else if (!line.day().isAfter(today)) {
            YearMonth month = YearMonth.from(line.day());
            for (; !month.isAfter(YearMonth.from(today)); month = month.plusMonths(1)) {
                add(line, Column.running(month).toString());
            }
        }
    }

    private void add(Sheets.Line line, String column) {
        Cell cell = line.cell();
        String[] parts = cell.name().split("/");
        Stream<String> slices = cell.name().isEmpty()
                ? Stream.of("*")
                : Stream.of("*", "k:" + parts[0], "l:" + parts[1], "f:" + parts[2], cell.name());
        slices.forEach(slice -> above(cell.place())
                .forEach(node -> totals.computeIfAbsent(node + "|" + column + "|" + slice, none -> new TreeMap<>())
                        .merge(line.account(), line.amount(), Long::sum)));
    }

    /** The leaf of a place and everything above it; 500100 does not exist. */
    private static Stream<String> above(RegionCode place) {
        Stream<String> divisions =
                place.lineage().stream().map(RegionCode::value).filter(code -> !code.equals("500100"));
        return place.value().equals("410100") ? Stream.concat(Stream.of("=410100"), divisions) : divisions;
    }

    public static Map<String, Map<Integer, Long>> stored(MongoOperations mongo) {
        Map<String, Map<Integer, Long>> stored = new TreeMap<>();
        mongo.findAll(Document.class, TotalLedger.COLLECTION).stream()
                .filter(total -> !TotalsLease.ID.equals(total.getString("_id")))
                .forEach(total -> stored.put(total.getString("_id"), amounts(total)));
        stored.values().removeIf(Map::isEmpty);
        return stored;
    }

    private static Map<Integer, Long> amounts(Document total) {
        Vector vector = Vector.unpack(total.get("amounts", Binary.class).getData());
        Map<Integer, Long> amounts = new TreeMap<>();
        IntStream.range(0, ACCOUNTS)
                .filter(account -> vector.at(account) != 0)
                .forEach(account -> amounts.put(account, vector.at(account)));
        return amounts;
    }
}

package org.hatchery.region;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.hatchery.shared.mongo.Migration;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.ClassPathResource;
import org.springframework.data.mongodb.core.MongoOperations;

/** Loads divisions and zones; sources and method are told in {@code src/docs/data/regions.md}. */
@Configuration(proxyBeanMethods = false)
class RegionMigrations {
    @Bean
    Migration divisions() {
        return new Migration("0001-divisions", mongo -> {
            load(mongo, Region.class, read("region/divisions.csv", RegionMigrations::division));
            mongo.save(new Region("100000", RegionCode.NATION, "中华人民共和国", RegionLevel.NATION, null, null));
        });
    }

    @Bean
    Migration zones() {
        return new Migration(
                "0002-zones", mongo -> load(mongo, Zone.class, read("region/zones.csv", RegionMigrations::zone)));
    }

    /** Divisions of 2026, and what follows those that are gone; lists that are there already keep their lines. */
    @Bean
    Migration divisionsOf2026() {
        return new Migration("0068-divisions-2026", mongo -> {
            read("region/divisions.csv", RegionMigrations::division).stream()
                    .filter(division ->
                            division.validFrom() != null && division.validFrom().getYear() == 2026)
                    .forEach(mongo::save);
            load(mongo, Succession.class, read("region/successors.csv", RegionMigrations::succession));
        });
    }

    private static Succession succession(String[] cells) {
        return new Succession(
                new RegionCode(cells[0]),
                Arrays.stream(cells[1].split(" ")).map(RegionCode::new).toList());
    }

    /** Replaces the whole reference list, so that a step cut short can simply run again. */
    private static <T> void load(MongoOperations mongo, Class<T> type, List<T> all) {
        mongo.remove(type).all();
        mongo.insert(all, type);
    }

    private static Region division(String[] cells) {
        return new Region(
                cells[0] + "/" + cells[3],
                new RegionCode(cells[0]),
                cells[1],
                RegionLevel.valueOf(cells[2]),
                day(cells[3]),
                day(cells[4]));
    }

    private static Zone zone(String[] cells) {
        return new Zone(cells[0], cells[1], ZoneKind.valueOf(cells[2]), new RegionCode(cells[3]));
    }

    private static @Nullable LocalDate day(String cell) {
        return cell.isEmpty() ? null : LocalDate.parse(cell);
    }

    private static <T> List<T> read(String file, Function<String[], T> row) {
        try (var lines = new BufferedReader(
                new InputStreamReader(new ClassPathResource(file).getInputStream(), StandardCharsets.UTF_8))) {
            return lines.lines()
                    .skip(1)
                    .map(line -> row.apply(line.split(",", -1)))
                    .toList();
        } catch (IOException unreadable) {
            throw new IllegalStateException(file + " cannot be read.", unreadable);
        }
    }
}

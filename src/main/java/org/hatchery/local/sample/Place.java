package org.hatchery.local.sample;

import java.util.List;
import java.util.stream.Stream;
import org.hatchery.carrier.profile.IndustryField;
import org.hatchery.region.RegionCode;

/**
 * County or district in which sample carriers lie.
 *
 * @param name short, as in a carrier's name: 浑南
 * @param city short, as in a firm's name: 沈阳
 * @param address what every address in it begins with
 * @param weight how many carriers of 240
 * @param dial area code of the telephone
 * @param fields industries, a frequent one several times
 * @param zones codes of zones a carrier here may lie in
 */
public record Place(
        RegionCode code,
        String name,
        String city,
        String address,
        int weight,
        PlaceKind kind,
        String dial,
        List<IndustryField> fields,
        List<String> zones) {

    /** All places that are places today. */
    static List<Place> all(Given.Divisions divisions) {
        return Words.rows("places.csv").stream()
                .filter(row -> divisions.isPlace(new RegionCode(row[0])))
                .map(row -> read(row, divisions))
                .toList();
    }

    private static Place read(String[] row, Given.Divisions divisions) {
        var code = new RegionCode(row[0]);
        String county = divisions.get(code).name();
        String city = divisions.get(divisions.above(code)).name();
        return new Place(
                code,
                shortened(county),
                shortened(city),
                city + county,
                Integer.parseInt(row[1]),
                PlaceKind.valueOf(row[2]),
                row[3],
                words(row[4]).map(IndustryField::valueOf).toList(),
                words(row[5]).toList());
    }

    private static Stream<String> words(String cell) {
        return Stream.of(cell.split(" ")).filter(word -> !word.isEmpty());
    }

    private static String shortened(String official) {
        return official.replaceFirst("(新区|区|县|市)$", "");
    }

    boolean isIn(String digits) {
        return code.value().startsWith(digits);
    }
}

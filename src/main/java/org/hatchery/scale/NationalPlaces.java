package org.hatchery.scale;

import static java.util.stream.Collectors.groupingBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hatchery.carrier.profile.IndustryField;
import org.hatchery.local.sample.Dice;
import org.hatchery.local.sample.Place;
import org.hatchery.local.sample.PlaceKind;
import org.hatchery.region.Region;
import org.hatchery.region.RegionCode;
import org.hatchery.region.RegionDirectory;
import org.hatchery.region.RegionLevel;
import org.springframework.core.io.ClassPathResource;

/** Every county of the nation, with as many carriers as such a county may have: hundreds in few cities, few in most. */
final class NationalPlaces {
    /** Not in the statistics of the Torch Center. */
    private static final Set<String> ELSEWHERE = Set.of("71", "81", "82");

    /** Carriers of 16,000 that a city has of which {@code cities.csv} says nothing. */
    private static final double USUAL = 20;

    private static final int FINE = 100;

    private final RegionDirectory regions;
    private final Map<String, Double> named;

    private NationalPlaces(RegionDirectory regions) {
        this.regions = regions;
        this.named = named();
    }

    static List<Place> all(RegionDirectory regions) {
        return new NationalPlaces(regions).places();
    }

    private static Map<String, Double> named() {
        try {
            String text = new ClassPathResource("scale/cities.csv").getContentAsString(StandardCharsets.UTF_8);
            return text.lines()
                    .skip(1)
                    .map(line -> line.split(","))
                    .collect(Collectors.toMap(row -> row[0], row -> Double.valueOf(row[1])));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private List<Place> places() {
        Map<RegionCode, List<RegionCode>> byCity = below(RegionCode.NATION)
                .filter(code -> !ELSEWHERE.contains(code.value().substring(0, 2)))
                .collect(groupingBy(this::city, LinkedHashMap::new, Collectors.toList()));
        return byCity.entrySet().stream()
                .flatMap(city -> places(city.getKey(), city.getValue()))
                .toList();
    }

    private Stream<RegionCode> below(RegionCode code) {
        List<Region> children = regions.children(code);
        return children.isEmpty() ? Stream.of(code) : children.stream().flatMap(child -> below(child.code()));
    }

    /** A few cities have no counties. */
    private RegionCode city(RegionCode place) {
        return regions.get(place).level() == RegionLevel.COUNTY
                ? regions.parent(place).orElseThrow()
                : place;
    }

    private Stream<Place> places(RegionCode city, List<RegionCode> counties) {
        var dice = Dice.of("city/" + city);
        Double known = named.get(city.value());
        double carriers = known == null ? USUAL * dice.skewed(0.7) : known;
        Map<RegionCode, Double> shares = new LinkedHashMap<>();
        counties.forEach(county -> shares.put(county, (isDistrict(county) ? 2 : 1) * dice.skewed(0.8)));
        double all = shares.values().stream().mapToDouble(Double::doubleValue).sum();
        return counties.stream()
                .map(county -> place(
                        county, city, carriers * Objects.requireNonNull(shares.get(county)) / all, known != null));
    }

    private static boolean isDistrict(RegionCode county) {
        return county.value().compareTo(county.value().substring(0, 4) + "21") < 0;
    }

    private Place place(RegionCode county, RegionCode city, double carriers, boolean large) {
        var dice = Dice.of("place/" + county);
        String name = regions.get(county).name();
        String above = regions.get(city).name();
        return new Place(
                county,
                shortened(name),
                shortened(above),
                county.equals(city) ? name : above + name,
                Math.max(1, (int) Math.round(carriers * FINE)),
                kind(county, large, dice),
                "0000",
                dice.some(List.of(IndustryField.values()), dice.between(4, 7)),
                List.of());
    }

    private static PlaceKind kind(RegionCode county, boolean large, Dice dice) {
        if (!isDistrict(county)) {
            return PlaceKind.COUNTY;
        }
        return large && dice.chance(0.3) ? PlaceKind.CAMPUS : PlaceKind.URBAN;
    }

    private static String shortened(String official) {
        return official.length() < 3 ? official : official.replaceFirst("(新区|自治县|自治州|地区|区|县|市|盟|旗)$", "");
    }
}

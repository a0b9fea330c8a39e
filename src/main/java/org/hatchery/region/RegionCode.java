package org.hatchery.region;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.hatchery.shared.Identifier;
import org.hatchery.shared.Scope;

/**
 * Region code of GB/T 2260 (行政区划代码): two digits each for province, prefecture and county.
 *
 * @param value six digits; {@code 100000} is the nation
 */
public record RegionCode(String value) implements Identifier, Comparable<RegionCode> {
    private static final Pattern FORM = Pattern.compile("[1-9][0-9]{5}");

    public static final RegionCode NATION = new RegionCode("100000");

    public RegionCode {
        if (!isForm(value)) {
            throw new IllegalArgumentException("A region code has six digits, not " + value + ".");
        }
    }

    /** Whether the text looks like a code, whether or not a division has it. */
    public static boolean isForm(String text) {
        return FORM.matcher(text).matches();
    }

    /** This code and those above it by its digits, down to up; some may not exist, such as 110100. */
    public List<RegionCode> lineage() {
        Set<RegionCode> lineage = new LinkedHashSet<>();
        lineage.add(this);
        lineage.add(new RegionCode(value.substring(0, 4) + "00"));
        lineage.add(new RegionCode(value.substring(0, 2) + "0000"));
        lineage.add(NATION);
        return List.copyOf(lineage);
    }

    /** Whether the other lies in this region or is it. */
    public boolean contains(RegionCode other) {
        return other.value.startsWith(stem());
    }

    /** Digits with which all codes begin that lie in it. */
    private String stem() {
        if (equals(NATION)) {
            return "";
        }
        if (value.endsWith("0000")) {
            return value.substring(0, 2);
        }
        return value.endsWith("00") ? value.substring(0, 4) : value;
    }

    /** Last code there may be in this region, so that codes from this one to that one lie in it. */
    public RegionCode last() {
        return new RegionCode((stem() + "999999").substring(0, 6));
    }

    /** Keys under which documents of this region are visible to the bureaus above it. */
    public Set<String> visibleTo() {
        return lineage().stream().map(code -> Scope.region(code.value)).collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public int compareTo(RegionCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}

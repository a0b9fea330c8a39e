package org.hatchery.region;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import org.hatchery.identity.KnownDivisions;
import org.hatchery.shared.mongo.ReadEach;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Answers everything about divisions and zones from memory.
 *
 * <p>Some seven thousand small documents that change once a year are read at the first question, and again after an import, so that names and
 * children never cost a database command.
 */
@Component
public class RegionDirectory implements KnownDivisions {
    private final ReadEach readEach;
    private final Clock clock;
    private volatile @Nullable RegionTree known;

    RegionDirectory(ReadEach readEach, Clock clock) {
        this.readEach = readEach;
        this.clock = clock;
    }

    /** The division as it is today, or as it was last; empty when GB/T 2260 never had the code. */
    public Optional<Region> find(RegionCode code) {
        List<Region> names = tree().names().getOrDefault(code, List.of());
        return names.stream()
                .filter(region -> region.isValidOn(today()))
                .findFirst()
                .or(() -> names.stream().reduce((earlier, later) -> later));
    }

    /** The division a stored document names. */
    public Region get(RegionCode code) {
        return find(code).orElseThrow(() -> new IllegalStateException("No division has the code " + code + "."));
    }

    /** Divisions directly below that are valid today, by code. */
    public List<Region> children(RegionCode parent) {
        return tree().below().getOrDefault(parent, List.of()).stream()
                .flatMap(code -> find(code).stream())
                .filter(region -> region.isValidOn(today()))
                .toList();
    }

    /** Codes directly below that are or ever were valid. */
    public List<RegionCode> everBelow(RegionCode parent) {
        return tree().below().getOrDefault(parent, List.of());
    }

    /** Whether anything lies or lay below it, also where GB/T 2260 gives the code itself to nothing, as 110100. */
    boolean liesAbove(RegionCode code) {
        RegionCode next = tree().names().higherKey(code);
        return next != null && code.contains(next);
    }

    /** Every code there is or was. */
    public Set<RegionCode> everyCode() {
        return Set.copyOf(tree().names().keySet());
    }

    /** The nearest division above that GB/T 2260 has or had; empty for the nation. */
    public Optional<RegionCode> parent(RegionCode code) {
        return tree().above(code);
    }

    /** Whether carriers may lie directly in it: valid today, and nothing below it is. */
    public boolean isPlace(RegionCode code) {
        return find(code).filter(region -> region.isValidOn(today())).isPresent()
                && children(code).isEmpty();
    }

    /** Whether GB/T 2260 has or had these six digits. */
    @Override
    public boolean knows(String digits) {
        return RegionCode.isForm(digits) && tree().names().containsKey(new RegionCode(digits));
    }

    /** All zones, by code. */
    public List<Zone> zones() {
        return tree().zones();
    }

    public Optional<Zone> zone(String code) {
        return zones().stream().filter(zone -> zone.code().equals(code)).findFirst();
    }

    /** What took the place of a division that is no longer valid, as far as that is valid today itself. */
    public List<Region> followers(RegionCode code) {
        Set<RegionCode> seen = new LinkedHashSet<>(List.of(code));
        Deque<RegionCode> open = new ArrayDeque<>(seen);
        List<Region> followers = new ArrayList<>();
        while (!open.isEmpty()) {
            for (RegionCode next : tree().successors().getOrDefault(open.remove(), List.of())) {
                if (seen.add(next)) {
                    find(next)
                            .filter(region -> region.isValidOn(today()))
                            .ifPresentOrElse(followers::add, () -> open.add(next));
                }
            }
        }
        return followers;
    }

    NavigableMap<RegionCode, List<Region>> names() {
        return tree().names();
    }

    /** Reads everything again. */
    void refresh() {
        known = read();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private RegionTree tree() {
        RegionTree tree = known;
        if (tree == null) {
            tree = read();
            known = tree;
        }
        return tree;
    }

    private RegionTree read() {
        return RegionTree.of(readEach.all(Region.class), readEach.all(Zone.class), readEach.all(Succession.class));
    }
}

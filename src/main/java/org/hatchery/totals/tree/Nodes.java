package org.hatchery.totals.tree;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.hatchery.region.RegionCode;
import org.hatchery.region.RegionDirectory;
import org.springframework.stereotype.Component;

/** The shape of the tree; codes that are no longer valid stay in it, because their totals do. */
@Component
public class Nodes {
    /** Depth of the deepest nodes. */
    public static final int DEEPEST = 4;

    private final RegionDirectory regions;

    /** Depths that were asked for; the tree does not change while the service runs. */
    private final Map<Node, Integer> known = new ConcurrentHashMap<>();

    public Nodes(RegionDirectory regions) {
        this.regions = regions;
    }

    /** The leaf that holds what lies in a place. */
    public Node leaf(RegionCode place) {
        return regions.everBelow(place).isEmpty() ? Node.of(place) : Node.directlyIn(place);
    }

    public boolean isLeaf(Node node) {
        return node.isDirect() || regions.everBelow(node.code()).isEmpty();
    }

    public Optional<Node> parent(Node node) {
        return node.isDirect()
                ? Optional.of(Node.of(node.code()))
                : regions.parent(node.code()).map(Node::of);
    }

    public List<Node> children(Node node) {
        if (isLeaf(node)) {
            return List.of();
        }
        return Stream.concat(
                        Stream.of(Node.directlyIn(node.code())),
                        regions.everBelow(node.code()).stream().map(Node::of))
                .toList();
    }

    /** Steps from the nation. */
    int depth(Node node) {
        return known.computeIfAbsent(node, this::steps);
    }

    private int steps(Node node) {
        int steps = 0;
        for (Optional<Node> above = parent(node); above.isPresent(); above = parent(above.get())) {
            steps++;
        }
        return steps;
    }

    /** Every node, children before their parents. */
    public List<Node> upwards() {
        return regions.everyCode().stream()
                .flatMap(code -> Stream.of(leaf(code), Node.of(code)).distinct())
                .sorted(Comparator.comparing(this::depth).reversed().thenComparing(Node::value))
                .toList();
    }
}

package org.hatchery.local.sample;

import java.util.ArrayList;
import java.util.List;

/** Splits a whole number by weights so that the parts add up. */
final class Shares {
    private Shares() {}

    /** One part for each weight; each is the minimum at least, even when that makes the sum larger. */
    static List<Integer> split(int total, List<Double> weights, List<Integer> minimum) {
        int free = Math.max(0, total - sum(minimum));
        double all = weights.stream().mapToDouble(Double::doubleValue).sum();
        List<Integer> parts = new ArrayList<>();
        double reached = 0;
        for (int at = 0; at < weights.size(); at++) {
            double next = reached + weights.get(at) / all * free;
            parts.add(minimum.get(at) + (int) (Math.round(next) - Math.round(reached)));
            reached = next;
        }
        return parts;
    }

    static int sum(List<Integer> numbers) {
        return numbers.stream().mapToInt(Integer::intValue).sum();
    }
}

package org.hatchery.policy.entry;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hatchery.policy.document.Clause;
import org.hatchery.policy.document.ClauseId;
import org.hatchery.policy.document.PolicyDocument;
import org.hatchery.policy.target.Target;
import org.hatchery.policy.target.TargetCopy;
import org.hatchery.policy.target.TargetId;
import org.hatchery.policy.target.Timing;
import org.hatchery.shared.Rejection;
import org.hatchery.shared.UserErrorCode;
import org.hatchery.shared.Words;

/** What one version says: the document, its clauses and its targets under the keys that all versions share. */
public record PolicyContent(PolicyDocument document, List<Clause> clauses, List<Target> targets) {
    /** No document of the five seeds has as many by far; one version stays one document of the database. */
    static final int MOST_CLAUSES = 300;

    static final int MOST_TARGETS = 500;

    /** Last year of what is due every year by a document that states no end. */
    private static final int NO_END = 2099;

    public Optional<Clause> clause(ClauseId key) {
        return clauses.stream().filter(clause -> clause.id().equals(key)).findFirst();
    }

    /**
     * The clause under this key.
     *
     * @throws Rejection NOT_FOUND
     */
    Clause clause(String key, String field) {
        return clause(new ClauseId(key)).orElseThrow(() -> Rejection.notFound(field));
    }

    /**
     * The target under this key.
     *
     * @throws Rejection NOT_FOUND
     */
    Target target(String key, String field) {
        return targets.stream()
                .filter(target -> target.id().value().equals(key))
                .findFirst()
                .orElseThrow(() -> Rejection.notFound(field));
    }

    /** What a target was broken down to. */
    public List<Target> parts(TargetId whole) {
        return targets.stream()
                .filter(target -> whole.equals(target.whole()) && Place.isPart(target.id(), whole))
                .toList();
    }

    PolicyContent with(PolicyDocument said) {
        return new PolicyContent(said, clauses, targets).arranged();
    }

    PolicyContent with(Clause put) {
        List<Clause> all = new ArrayList<>(clauses);
        int place = IntStream.range(0, all.size())
                .filter(at -> all.get(at).id().equals(put.id()))
                .findFirst()
                .orElse(-1);
        if (place < 0) {
            mustFit(all.size(), MOST_CLAUSES);
            all.add(put);
        } else {
            all.set(place, put);
        }
        return new PolicyContent(document, List.copyOf(all), targets).arranged();
    }

    /** The same with a target, its milestones and parts instead of those it had. */
    PolicyContent with(Target put, List<Target> itsOwn) {
        List<Target> all = new ArrayList<>(without(put.id()).targets);
        mustFit(all.size() + itsOwn.size(), MOST_TARGETS);
        all.add(put);
        all.addAll(itsOwn);
        return new PolicyContent(document, clauses, List.copyOf(all)).arranged();
    }

    private static void mustFit(int many, int most) {
        if (many >= most) {
            throw new Rejection(UserErrorCode.CAP_EXCEEDED, "draft", Words.say("policy.version-is-full", most));
        }
    }

    /** The same without a target, its milestones and parts. */
    PolicyContent without(TargetId key) {
        return new PolicyContent(
                document,
                clauses,
                targets.stream()
                        .filter(target -> !target.id().equals(key) && !Place.isOf(target.id(), key))
                        .toList());
    }

    PolicyContent without(ClauseId key) {
        return new PolicyContent(
                document,
                clauses.stream().filter(clause -> !clause.id().equals(key)).toList(),
                targets);
    }

    /** The same with the years that follow from what the document and its targets say, as printed. */
    private PolicyContent arranged() {
        int first = Stream.concat(
                        Stream.of(beginning()),
                        targets.stream().map(target -> target.timing().from()).filter(Objects::nonNull))
                .mapToInt(Integer::intValue)
                .min()
                .orElseThrow();
        int last = Stream.concat(
                        Stream.of(end(first)),
                        targets.stream().map(target -> target.timing().to()).filter(Objects::nonNull))
                .mapToInt(Integer::intValue)
                .max()
                .orElseThrow();
        var said = document.with(document.repeal(), first, last, document.tied());
        return new PolicyContent(
                said,
                clauses,
                targets.stream()
                        .map(target -> dated(target, said))
                        .sorted(Comparator.comparing(Target::order)
                                .thenComparing(target -> target.id().value()))
                        .toList());
    }

    private int beginning() {
        var from = document.validity().from();
        return from == null ? document.firstYear() : from.getYear();
    }

    /** Of one that states no end and sets nothing for a year, the year in which it began. */
    private int end(int first) {
        var to = document.validity().to();
        return to == null ? Math.max(first, beginning()) : to.minusDays(1).getYear();
    }

    private static Target dated(Target target, PolicyDocument said) {
        Timing timing = target.timing();
        Integer from = timing.from();
        Integer to = timing.to();
        boolean once = timing.kind() == Timing.Kind.AS_IT_STOOD && to != null;
        int first = once ? to : from == null ? said.firstYear() : from;
        boolean forGood =
                timing.kind() == Timing.Kind.EVERY_YEAR && said.validity().to() == null;
        int last = to == null ? forGood ? NO_END : said.lastYear() : to;
        return TargetCopy.of(target).years(Math.min(first, last), last).made();
    }
}

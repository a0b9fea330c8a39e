package org.hatchery.transfer.check;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.hatchery.shared.Yuan;
import org.hatchery.transfer.paper.ContractFacts;
import org.hatchery.transfer.rule.CheckRule;

/** Looks at what a contract is worth. */
final class AmountLooks {
    private AmountLooks() {}

    /** Of many contracts of the seller nearly all money is said to be for technology. */
    static List<String> allTechnology(Looked one, CheckRule rule) {
        List<ContractFacts> sold = Stream.concat(
                        Stream.of(one.facts()),
                        one.those(other -> other.sellsAs(one.facts())).stream().map(Neighbour::facts))
                .toList();
        long total =
                sold.stream().mapToLong(facts -> facts.total().hundredths()).sum();
        long technology = sold.stream()
                .mapToLong(facts -> facts.technology().hundredths())
                .sum();
        boolean all = sold.size() >= rule.measure("contracts") && technology > total * rule.percent("share");
        return Look.when(all, sold.size() + " · " + new Yuan(technology) + " / " + new Yuan(total));
    }

    /** Words of a sale of equipment, and hardly any money for it. */
    static List<String> equipment(Looked one, CheckRule rule) {
        List<String> said = words(one, rule);
        return one.facts().technologyShare() >= rule.percent("share") ? said : List.of();
    }

    /** Long after payments were due nothing came. */
    static List<String> unpaid(Looked one, CheckRule rule) {
        LocalDate since = one.today().minusDays(rule.measure("days"));
        List<LocalDate> due = one.facts().payments().stream()
                .map(payment -> payment.dueOn())
                .filter(day -> day.isBefore(since))
                .sorted()
                .toList();
        boolean nothing = one.facts().received().hundredths() == 0;
        return nothing && !due.isEmpty() ? List.of(due.get(0).toString()) : List.of();
    }

    /** Too little or too much to be in yuan, or ten thousand times what this pair deals in. */
    static List<String> units(Looked one, CheckRule rule) {
        long total = one.facts().total().hundredths();
        boolean odd = total < rule.measure("least") || total > rule.measure("most");
        List<Long> others = one.those(other -> other.isOfSamePair(one.facts())).stream()
                .map(other -> other.facts().total().hundredths())
                .sorted()
                .toList();
        if (odd || others.isEmpty()) {
            return Look.when(odd, one.facts().total().toString());
        }
        long median = Math.max(1, others.get(others.size() / 2));
        boolean slip = total >= median * rule.measure("factor") || median >= total * rule.measure("factor");
        return Look.when(slip, one.facts().total() + " / " + new Yuan(median));
    }

    static List<String> words(Looked one, CheckRule rule) {
        String text = one.facts().title() + " " + one.facts().subject();
        return rule.words().stream().filter(text::contains).toList();
    }
}

package org.hatchery.local.sample;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hatchery.programme.register.Programme;
import org.hatchery.programme.terms.Rate;
import org.hatchery.programme.terms.Terms;
import org.hatchery.provider.Offering;
import org.hatchery.provider.Provider;
import org.hatchery.shared.Yuan;

/** Chooses what a sample order buys from whom. */
final class OrderPlanner {
    private final List<Provider> providers;

    OrderPlanner(List<Provider> providers) {
        this.providers = providers;
    }

    private record Choice(Provider provider, Offering offering, Yuan unit) {}

    /** An order of which the voucher pays that part. */
    OrderPlan plan(Programme programme, Fate fate, Yuan part, LocalDate last, Dice dice) {
        LocalDate first = last.minusDays(fate.days());
        Terms terms = programme.termsOn(first).orElseThrow();
        List<Choice> choices = providers.stream()
                .filter(provider -> !provider.isSuspendedOn(last))
                .filter(provider -> suits(provider, programme))
                .flatMap(provider -> provider.getOfferings().stream()
                        .filter(offering -> !offering.statutory() && !offering.batch())
                        .filter(offering -> terms.coverage().services().contains(offering.kind()))
                        .flatMap(offering -> Stream.ofNullable(offering.price())
                                .map(price -> new Choice(provider, offering, price))))
                .toList();
        Choice choice = dice.pick(choices);
        Rate rate = Optional.ofNullable(terms.funding().rate(choice.offering().kind()))
                .orElse(VoucherMaker.DECIDED);
        long least = part.hundredths() * 10_000 / rate.basisPoints() + 1;
        long units = Math.max(
                1, (least + choice.unit().hundredths() - 1) / choice.unit().hundredths());
        var price = new Yuan(choice.unit().hundredths() * units);
        return new OrderPlan(fate, choice.provider(), choice.offering(), price, part, last);
    }

    /** Tied providers are left out for everybody, so that whoever is tied meets the rule only when trying. */
    private static boolean suits(Provider provider, Programme programme) {
        return provider.getTies().shareholders().isEmpty()
                && programme.getRegion().contains(provider.getRegion());
    }
}

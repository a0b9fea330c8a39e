package org.hatchery.scale;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.hatchery.figures.YearFigures;
import org.hatchery.firm.Incubatee;
import org.hatchery.incubation.rule.IncubationRules;
import org.hatchery.local.sample.CarrierPlan;
import org.hatchery.local.sample.CarrierPlans;
import org.hatchery.local.sample.Claimants;
import org.hatchery.local.sample.CreditCodes;
import org.hatchery.local.sample.Dice;
import org.hatchery.local.sample.FiguresMaker;
import org.hatchery.local.sample.Given;
import org.hatchery.local.sample.Names;
import org.hatchery.local.sample.RememberedRules;
import org.hatchery.local.sample.Sample;
import org.hatchery.local.sample.SampleMaker;
import org.hatchery.local.sample.VoucherMaker;
import org.hatchery.programme.budget.Budget;
import org.hatchery.programme.register.Programme;
import org.hatchery.region.RegionDirectory;
import org.hatchery.shared.Yuan;
import org.hatchery.voucher.ledger.Balances;
import org.hatchery.voucher.story.Voucher;

/** Makes the whole nation, chunk by chunk; each chunk is the same whenever and after whatever it is made. */
final class Nation {
    /** Contracts and invoices that an order numbers at most. */
    private static final int PAPERS = 3;

    private final Run run;
    private final RegionDirectory regions;
    private final IncubationRules rules;
    private final ZoneId zone;
    private final List<Chunk> chunks;
    private final Map<String, Market> markets;

    Nation(Run run, RegionDirectory regions, IncubationRules rules, ZoneId zone) {
        this.run = run;
        this.regions = regions;
        this.rules = rules;
        this.zone = zone;
        var amount = new CarrierPlans.Amount(run.size().carriers(), run.size().incubatees(), Size.SERVICES);
        List<CarrierPlan> plans = new CarrierPlans(given(), NationalPlaces.all(regions), run.mark("c"), amount).all();
        this.chunks = Chunks.of(plans, run.size().chunk());
        this.markets = Markets.all(run, given(), plans);
    }

    List<Chunk> chunks() {
        return chunks;
    }

    /** Programmes and providers, which belong to no chunk. */
    List<List<?>> markets() {
        return List.of(
                markets.values().stream().map(Market::programme).toList(),
                markets.values().stream()
                        .flatMap(market -> market.providers().stream())
                        .toList());
    }

    private Given given() {
        return new Given(run.today(), zone, new Divisions(regions), new RememberedRules(rules, run.today()));
    }

    /** Everything that hangs on the carriers of a chunk. */
    Batch make(Chunk chunk) {
        Given given = given();
        Sample sample = sample(chunk, given);
        VoucherMaker vouchers = vouchers(chunk, given, sample);
        return new Batch(
                List.of(
                        sample.services(),
                        sample.stays(),
                        sample.incubatees(),
                        vouchers.vouchers(),
                        vouchers.papers(),
                        vouchers.settlements(),
                        FiguresMaker.make(given, sample),
                        sample.carriers()),
                committed(vouchers.vouchers()));
    }

    /** The figures of years alone, for a chunk that was written before there were any. */
    List<YearFigures> figures(Chunk chunk) {
        Given given = given();
        return FiguresMaker.make(given, sample(chunk, given));
    }

    private static Sample sample(Chunk chunk, Given given) {
        String suffix = chunk.part() == 0 ? "" : "(" + (chunk.part() + 1) + "号园)";
        // one code for each carrier and for each newcomer at most, and fewer carriers than newcomers
        var names = new Names(new CreditCodes(2L * chunk.before()), suffix);
        return SampleMaker.make(given, chunk.plans(), names);
    }

    private VoucherMaker vouchers(Chunk chunk, Given given, Sample sample) {
        var claimants = new Claimants(sample);
        int numbered = Size.orders(chunk.before()) * PAPERS;
        var maker = new VoucherMaker(given, claimants, List.of(), run.mark("b") + chunk.id() + "-", numbered);
        var demand = new Demand(given, Dice.of(run.mark("demand") + chunk.id()));
        byProvince(sample.incubatees())
                .forEach((province, parties) -> demand.plans(
                                Objects.requireNonNull(markets.get(province)),
                                parties,
                                claimants,
                                Size.orders(parties.size()))
                        .forEach(maker::tell));
        return maker;
    }

    private static Map<String, List<Incubatee>> byProvince(List<Incubatee> parties) {
        return parties.stream()
                .collect(groupingBy(
                        party -> Claimants.placement(party).region().value().substring(0, 2),
                        LinkedHashMap::new,
                        toList()));
    }

    private static Map<String, Long> committed(List<Voucher> vouchers) {
        Map<String, Long> committed = new HashMap<>();
        vouchers.forEach(voucher -> Optional.ofNullable(voucher.getIssuedOn()).ifPresent(day -> {
            Balances balances = voucher.getBalances();
            long fen = balances.face().minus(balances.lapsed()).hundredths();
            committed.merge(voucher.getBasis().programme().value() + "/" + day.getYear(), fen, Long::sum);
        }));
        return committed;
    }

    /** Budgets that say what all vouchers say, and have a fifth left. */
    List<Budget> budgets(Stream<Map<String, Long>> committed) {
        Map<String, Long> sums = committed
                .flatMap(one -> one.entrySet().stream())
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue, Long::sum));
        List<Budget> budgets = new ArrayList<>();
        for (Market market : markets.values()) {
            for (int year = given().begin().getYear(); year <= run.today().getYear(); year++) {
                budgets.add(budget(market.programme(), year, sums));
            }
        }
        return budgets;
    }

    private static Budget budget(Programme programme, int year, Map<String, Long> sums) {
        String id = programme.getId().value() + "/" + year;
        var committed = new Yuan(sums.getOrDefault(id, 0L));
        long million = 100_000_000;
        var amount = new Yuan((committed.hundredths() * 5 / 4 / million + 1) * million);
        return new Budget(id, programme.getId(), year, amount, amount.minus(committed), List.of(), 0);
    }
}

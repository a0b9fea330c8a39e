package org.hatchery.local.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hatchery.identity.Receipt;
import org.hatchery.local.Personas;
import org.hatchery.register.institution.InstitutionId;
import org.hatchery.shared.Fingerprint;
import org.hatchery.shared.Yuan;
import org.hatchery.transfer.check.ContractChecks;
import org.hatchery.transfer.check.Finding;
import org.hatchery.transfer.check.Looked;
import org.hatchery.transfer.check.Neighbour;
import org.hatchery.transfer.contract.Acting;
import org.hatchery.transfer.contract.RefusalGround;
import org.hatchery.transfer.contract.RevocationGround;
import org.hatchery.transfer.contract.TechnologyContract;
import org.hatchery.transfer.contract.TechnologyContractId;
import org.hatchery.transfer.paper.ContractFacts;
import org.hatchery.transfer.paper.ContractParty;
import org.hatchery.transfer.rule.CheckRule;
import org.jspecify.annotations.Nullable;

/** Makes two years of technology contracts between the sample's regions, a few of them such as checks look for. */
final class TradesMaker {
    private static final int CONTRACTS = 220;
    /** Apart from those that the service gives, whose station is 01. */
    private static final String STATION = "99";

    private final Given given;
    private final Traders traders;
    private final List<CheckRule> checks;
    private final List<TechnologyContract> made = new ArrayList<>();
    private final Map<String, Integer> serials = new HashMap<>();

    TradesMaker(Given given, Traders traders, List<CheckRule> checks) {
        this.given = given;
        this.traders = traders;
        this.checks = checks;
    }

    List<TechnologyContract> make() {
        IntStream.range(0, CONTRACTS).forEach(this::tell);
        return made;
    }

    private void tell(int number) {
        var dice = Dice.of("trade/" + number);
        ContractParty seller = seller(number, dice);
        ContractParty buyer = number % 12 == 1 ? traders.buyers().get(0) : near(seller, dice);
        if (seller.key().equals(buyer.key())) {
            return;
        }
        LocalDate signed = given.today().minusDays(730L - number * 700L / CONTRACTS);
        ContractFacts facts = TradeFacts.of(number, seller, buyer, signed, dice);
        var id = new TechnologyContractId("sample-trade-" + number);
        var contract = TechnologyContract.draft(
                id, facts, new Receipt(StayStory.BY + "/" + id.value(), Fingerprint.of(id.value())), true);
        run(contract, number, signed.plusDays(dice.between(2, 9)), dice);
        made.add(contract);
    }

    /** Those for whom personas speak sell some each. */
    private ContractParty seller(int number, Dice dice) {
        return switch (number % 20) {
            case 0 -> traders.buyers().get(0);
            case 9, 19 -> traders.university();
            default -> dice.pick(traders.sellers());
        };
    }

    /** Half of what is sold stays in the city, as far as somebody there buys. */
    private ContractParty near(ContractParty seller, Dice dice) {
        String city = Objects.requireNonNull(seller.region()).value().substring(0, 4);
        List<ContractParty> here = traders.buyers().stream()
                .filter(party -> Objects.requireNonNull(party.region()).value().startsWith(city))
                .toList();
        return dice.chance(0.5) && !here.isEmpty() ? dice.pick(here) : dice.pick(traders.buyers());
    }

    private void run(TechnologyContract contract, int number, LocalDate submitted, Dice dice) {
        if (number % 40 == 39) {
            return;
        }
        List<Finding> found = look(contract.getFacts(), submitted);
        contract.submit(found, station(contract), on(submitted));
        LocalDate accepted = submitted.plusDays(dice.between(1, 5));
        if (number > CONTRACTS - 8 && number % 2 == 0 || !accepted.isBefore(given.today())) {
            return;
        }
        contract.accept(accepted.plusDays(30), null, null, on(accepted));
        LocalDate decided = accepted.plusDays(dice.between(3, 20));
        if (number > CONTRACTS - 16 && number % 3 == 0 || !decided.isBefore(given.today())) {
            return;
        }
        decide(contract, number, found, decided, dice);
    }

    /** The personas' own station, for the city around it. */
    private static @Nullable InstitutionId station(TechnologyContract contract) {
        String seller =
                Objects.requireNonNull(contract.getFacts().seller().region()).value();
        return Personas.HUNNAN_STATION.contains(seller) ? new InstitutionId(Personas.HUNNAN_STATION) : null;
    }

    private void decide(TechnologyContract contract, int number, List<Finding> found, LocalDate decided, Dice dice) {
        if (number % 37 == 5) {
            contract.refuse(List.of(RefusalGround.PROOF_MISSING), null, on(decided));
        } else if (number % 31 == 7 || found.stream().anyMatch(Finding::blocks)) {
            contract.giveBack("请补充合同附件和经费预算", on(decided));
        } else {
            recognise(contract, number, found, decided, dice);
        }
    }

    private void recognise(TechnologyContract contract, int number, List<Finding> found, LocalDate decided, Dice dice) {
        contract.recognise(contract.getFacts().technology(), found, certificate(contract, decided), null, on(decided));
        LocalDate later = decided.plusDays(dice.between(20, 60));
        if (!later.isBefore(given.today())) {
            return;
        }
        pay(contract, dice);
        Yuan total = contract.getFacts().total();
        if (number % 23 == 3) {
            contract.change(
                    total.plus(Yuan.of("50000")),
                    contract.getFacts().technology(),
                    contract.getFacts().endsOn(),
                    "双方签订补充协议",
                    on(later));
        } else if (number % 29 == 4) {
            contract.cancel("合同协商解除", on(later));
        } else if (number % 101 == 50) {
            contract.revoke(RevocationGround.FALSE_OR_FRAUD, "抽查发现合同未实际履行", on(later));
        }
    }

    private void pay(TechnologyContract contract, Dice dice) {
        LocalDate due = contract.getFacts().payments().get(0).dueOn();
        if (due.isBefore(given.yesterday()) && dice.chance(0.8)) {
            contract.pay(0, due, contract.getFacts().payments().get(0).expected(), on(given.yesterday()));
        }
    }

    private String certificate(TechnologyContract contract, LocalDate on) {
        String region =
                Objects.requireNonNull(contract.getFacts().seller().region()).value();
        String series = on.getYear() + region.substring(0, 4) + STATION;
        return series + "%06d".formatted(serials.merge(series, 1, Integer::sum));
    }

    private List<Finding> look(ContractFacts facts, LocalDate day) {
        List<Neighbour> around = made.stream()
                .filter(other -> Stream.of(
                                other.getFacts().seller().key(),
                                other.getFacts().buyer().key())
                        .anyMatch(facts.partyKeys()::contains))
                .map(other -> new Neighbour(other.getFacts(), other.getCertificate()))
                .toList();
        return ContractChecks.of(new Looked(facts, around, List.of(), day), checks);
    }

    private Acting on(LocalDate day) {
        return new Acting(StayStory.BY, day, given.recorded(day), rule(day));
    }

    private static @Nullable String rule(LocalDate day) {
        return day.isBefore(LocalDate.of(2026, 1, 23)) ? "CN-2000-63-B" : "CN-2026-MIIT";
    }
}

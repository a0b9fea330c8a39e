package org.hatchery.local.sample;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.hatchery.firm.Incubatee;
import org.hatchery.fund.capital.ContributorKind;
import org.hatchery.fund.capital.FundId;
import org.hatchery.fund.capital.FundParty;
import org.hatchery.fund.investment.ExitKind;
import org.hatchery.fund.investment.ExitWish;
import org.hatchery.fund.investment.InvestmentKind;
import org.hatchery.fund.investment.InvestmentWish;
import org.hatchery.fund.pool.Fund;
import org.hatchery.fund.pool.FundKind;
import org.hatchery.local.Personas;
import org.hatchery.policy.document.ClauseId;
import org.hatchery.region.RegionCode;
import org.hatchery.register.institution.Institution;
import org.hatchery.register.institution.InstitutionKinds;
import org.hatchery.shared.Yuan;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The sample's funds: a city's for the conversion of achievements, and the sub-fund that a university founded. */
@Profile("local")
@Component
@ConditionalOnBooleanProperty("hatchery.sample.enabled")
class FundsChapter implements SampleChapter {
    private static final RegionCode SHENYANG = new RegionCode("210100");
    private static final Yuan STAKE = Yuan.of("20000000");

    private final InstitutionKinds kinds;

    FundsChapter(InstitutionKinds kinds) {
        this.kinds = kinds;
    }

    @Override
    public List<?> tell(Given given, Sample sample) {
        LocalDate founded = given.today().minusYears(2);
        Fund city = city(founded);
        Fund university = university(founded.plusMonths(3), city, given);
        invest(city, new Claimants(sample).get(Personas.HUNNAN_FIRM), founded.plusMonths(6));
        city.stake(
                university.asParty(),
                STAKE,
                founded.plusMonths(4),
                null,
                founded.atStartOfDay().toInstant(ZoneOffset.UTC));
        university.receive(
                city.asParty(),
                city.getId().value() + "/" + city.getStakes().get(0).number(),
                city.getStakes().get(0));
        city.arrived(city.getStakes().get(0));
        return List.of(city, university);
    }

    private static Fund city(LocalDate on) {
        var origin = new Fund.Origin(
                "沈阳市科技成果转化基金（示例）",
                FundKind.CONVERSION,
                SHENYANG,
                null,
                null,
                new ClauseId("SY-51"),
                Yuan.of("1000000000"));
        Fund fund = Fund.found(new FundId("sample-fund-1"), origin, on, on.plusYears(8), null, null);
        int fiscal = fund.promise(ContributorKind.FISCAL, FundParty.named("沈阳市财政（示例）"), Yuan.of("200000000"), on, null);
        int social = fund.promise(ContributorKind.SOCIAL, FundParty.named("示例产业投资人"), Yuan.of("100000000"), on, null);
        fund.pay(fiscal, Yuan.of("80000000"), on.plusMonths(1), null);
        fund.pay(social, Yuan.of("30000000"), on.plusMonths(2), null);
        return fund;
    }

    private Fund university(LocalDate on, Fund parent, Given given) {
        Institution founder = new InstitutionMaker(given, kinds.all())
                .all().stream()
                        .filter(one -> one.getId().value().equals(Personas.HUNNAN_UNIVERSITY))
                        .findFirst()
                        .orElseThrow();
        var party = new FundParty(FundParty.INSTITUTION, founder.getId().value(), founder.getName());
        var origin = new Fund.Origin(
                founder.getName() + "科技成果转化子基金",
                FundKind.CONVERSION,
                founder.getRegion(),
                party,
                parent.asParty(),
                new ClauseId("SY-54"),
                Yuan.of("50000000"));
        Fund fund = Fund.found(new FundId("sample-fund-2"), origin, on, null, null, null);
        int own = fund.promise(ContributorKind.INSTITUTION, party, Yuan.of("10000000"), on, null);
        fund.pay(own, Yuan.of("5000000"), on.plusMonths(1), null);
        return fund;
    }

    private static void invest(Fund fund, Incubatee firm, LocalDate on) {
        var party = new FundParty(
                FundParty.INCUBATEE, firm.getId().value(), firm.getParticulars().name());
        fund.invest(
                new InvestmentWish(
                        party, null, InvestmentKind.SILENT_STAKE, Yuan.of("3000000"), null, 800, on.plusMonths(1)),
                null);
        int sold = fund.invest(
                new InvestmentWish(party, null, InvestmentKind.EQUITY, Yuan.of("1000000"), null, 300, on), null);
        fund.exit(
                sold,
                new ExitWish(ExitKind.PRICE, on.plusYears(1), Yuan.of("1250000"), null, List.of()),
                List.of(),
                null);
    }
}

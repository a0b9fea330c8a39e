package org.hatchery.scale;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import org.hatchery.carrier.profile.Contact;
import org.hatchery.firm.IncubateeForm;
import org.hatchery.local.sample.CarrierPlan;
import org.hatchery.local.sample.CreditCodes;
import org.hatchery.local.sample.Dice;
import org.hatchery.local.sample.Given;
import org.hatchery.local.sample.Names;
import org.hatchery.local.sample.Place;
import org.hatchery.programme.register.Programme;
import org.hatchery.programme.terms.Applicants;
import org.hatchery.programme.terms.Coverage;
import org.hatchery.programme.terms.Funding;
import org.hatchery.programme.terms.ProgrammeId;
import org.hatchery.programme.terms.Rate;
import org.hatchery.programme.terms.Requests;
import org.hatchery.programme.terms.Settlement;
import org.hatchery.programme.terms.SettlementModel;
import org.hatchery.programme.terms.Terms;
import org.hatchery.programme.terms.Validity;
import org.hatchery.provider.Offering;
import org.hatchery.provider.Provider;
import org.hatchery.provider.ProviderId;
import org.hatchery.provider.ProviderProfile;
import org.hatchery.provider.Qualification;
import org.hatchery.provider.Ties;
import org.hatchery.provider.VoucherServiceKind;
import org.hatchery.region.RegionCode;
import org.hatchery.shared.Citation;
import org.hatchery.shared.Sentence;
import org.hatchery.shared.Yuan;

/** Makes a programme for each province that has carriers, and providers for it. */
final class Markets {
    /** More codes than the carriers and firms of any run use. */
    private static final long USED = 500_000_000;

    private static final int CARRIERS_A_PROVIDER = 8;
    private static final int FEWEST_PROVIDERS = 3;
    private static final Citation SOURCE = new Citation(
            "示例创新券条款", null, null, null, false, new Sentence("示例数据，并非真实文件。", "Sample data, no real document."));
    private static final List<Integer> UNIT_PRICES = List.of(400, 800, 1_200, 2_600, 5_000, 9_800);
    private static final Map<VoucherServiceKind, String> TITLES = Map.of(
            VoucherServiceKind.R_AND_D, "委托开发",
            VoucherServiceKind.TECHNOLOGY_TRANSFER, "技术转移服务",
            VoucherServiceKind.TESTING, "检验检测",
            VoucherServiceKind.PILOT_VERIFICATION, "中试验证",
            VoucherServiceKind.INSTRUMENT_SHARING, "大型仪器共享",
            VoucherServiceKind.COMPUTING_POWER, "算力服务",
            VoucherServiceKind.PATENT_AGENCY, "专利代理",
            VoucherServiceKind.DESIGN, "工业设计",
            VoucherServiceKind.CONSULTING, "技术咨询");

    private final Run run;
    private final Given given;
    private final CreditCodes codes = new CreditCodes(USED);
    private final Names names = new Names(codes, "");

    private Markets(Run run, Given given) {
        this.run = run;
        this.given = given;
    }

    /** Markets by the first two digits of the province. */
    static Map<String, Market> all(Run run, Given given, List<CarrierPlan> plans) {
        var maker = new Markets(run, given);
        Map<String, Market> markets = new LinkedHashMap<>();
        plans.stream()
                .map(CarrierPlan::place)
                .collect(groupingBy(Markets::province, LinkedHashMap::new, toList()))
                .forEach((province, places) -> markets.put(province, maker.market(province, places)));
        return markets;
    }

    static String province(Place place) {
        return place.code().value().substring(0, 2);
    }

    private Market market(String province, List<Place> carriers) {
        int count = Math.max(FEWEST_PROVIDERS, carriers.size() / CARRIERS_A_PROVIDER);
        List<Provider> providers = new ArrayList<>();
        IntStream.rangeClosed(1, count).forEach(number -> providers.add(provider(province, number, carriers)));
        return new Market(programme(new RegionCode(province + "0000")), providers);
    }

    private Programme programme(RegionCode province) {
        String title = given.divisions().get(province).name() + "科技创新券（示例）";
        var id = new ProgrammeId(run.mark("v") + province.value().substring(0, 2));
        return Programme.register(id, title, province, terms(), true);
    }

    private Terms terms() {
        var anybody = new Applicants(
                EnumSet.allOf(IncubateeForm.class), Set.of(), null, null, null, null, null, null, null, null, false);
        return new Terms(
                LocalDate.of(given.begin().getYear(), 1, 1),
                null,
                anybody,
                new Coverage(EnumSet.allOf(VoucherServiceKind.class), false, false, List.of()),
                new Funding(new Rate(10_000), Map.of(), null, null, Map.of(), null, null),
                new Requests(null, false, null),
                new Validity(12, null, null),
                new Settlement(SettlementModel.APPLICANT_CLAIMS, Set.of(), null, Map.of()),
                SOURCE,
                Map.of());
    }

    private Provider provider(String province, int number, List<Place> carriers) {
        String id = run.mark("p") + province + "-" + number;
        var dice = Dice.of(id);
        Place place = dice.pick(carriers);
        var code = codes.company(place.code());
        List<VoucherServiceKind> kinds = dice.some(List.of(VoucherServiceKind.values()), dice.between(2, 4));
        return Provider.stocked(
                new ProviderId(id),
                new ProviderProfile(
                        names.agency(dice, place),
                        code,
                        place.code(),
                        new Contact(Names.person(dice), "0000-0000" + dice.between(1000, 9999), null)),
                Ties.of(code),
                List.of(new Qualification(
                        EnumSet.copyOf(kinds),
                        "示例资质〔" + given.begin().minusYears(1).getYear() + "〕" + number + "号",
                        given.begin().minusYears(1),
                        null)),
                kinds.stream().map(kind -> offering(kind, dice)).toList(),
                true);
    }

    private static Offering offering(VoucherServiceKind kind, Dice dice) {
        return new Offering(
                "F-%02d".formatted(kind.ordinal() + 1),
                kind,
                Objects.requireNonNull(TITLES.get(kind)),
                "次",
                new Yuan(dice.pick(UNIT_PRICES) * 100L),
                false,
                false,
                null);
    }
}

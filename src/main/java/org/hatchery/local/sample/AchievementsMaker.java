package org.hatchery.local.sample;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.hatchery.identity.Receipt;
import org.hatchery.region.RegionCode;
import org.hatchery.shared.Fingerprint;
import org.hatchery.shared.Yuan;
import org.hatchery.transfer.achievement.AchievementAssessment;
import org.hatchery.transfer.achievement.AchievementClass;
import org.hatchery.transfer.achievement.AchievementFacts;
import org.hatchery.transfer.achievement.AchievementId;
import org.hatchery.transfer.achievement.AchievementMaturity;
import org.hatchery.transfer.achievement.AchievementPurpose;
import org.hatchery.transfer.achievement.AchievementSource;
import org.hatchery.transfer.achievement.OwnerShare;
import org.hatchery.transfer.achievement.RegisteredAchievement;
import org.hatchery.transfer.achievement.RightHolding;
import org.hatchery.transfer.achievement.RightKind;
import org.hatchery.transfer.achievement.Secrecy;
import org.hatchery.transfer.achievement.SourceKind;
import org.hatchery.transfer.conversion.Conversion;
import org.hatchery.transfer.conversion.ConversionMode;
import org.hatchery.transfer.conversion.Distribution;
import org.hatchery.transfer.conversion.Income;
import org.hatchery.transfer.conversion.PricingMode;
import org.hatchery.transfer.conversion.Share;
import org.hatchery.transfer.pack.AchievementPackage;
import org.hatchery.transfer.pack.PackageFacts;
import org.hatchery.transfer.pack.PackageId;
import org.hatchery.transfer.paper.ContractParty;
import org.hatchery.transfer.paper.PartyNature;
import org.hatchery.transfer.rule.TechnologyField;

/** Makes achievements of the sample's universities and institutes at every stage of their way. */
final class AchievementsMaker {
    private static final int ACHIEVEMENTS = 140;
    private static final List<String> TOPICS =
            List.of("机器人力控", "高温合金单晶叶片", "稀土永磁材料", "玉米单倍体育种", "污泥资源化", "手术导航", "工业视觉检测", "镁合金挤压");

    private final Given given;
    private final Traders traders;
    private final List<ContractParty> schools;

    AchievementsMaker(Given given, Traders traders) {
        this.given = given;
        this.traders = traders;
        this.schools = traders.sellers().stream()
                .filter(one -> one.nature() != PartyNature.DOMESTIC_FIRM)
                .toList();
    }

    List<RegisteredAchievement> make() {
        return IntStream.range(0, ACHIEVEMENTS).mapToObj(this::tell).toList();
    }

    /** Of what one division published, a few under a theme. */
    AchievementPackage pack(List<RegisteredAchievement> all) {
        RegionCode place = new RegionCode("210100");
        List<AchievementId> some = all.stream()
                .filter(one -> one.getPublishedOn() != null
                        && place.contains(one.getFacts().region()))
                .limit(4)
                .map(RegisteredAchievement::getId)
                .toList();
        String id = "sample-package-1";
        return AchievementPackage.compose(
                new PackageId(id),
                new PackageFacts("示例先进材料成果包", "面向本地制造企业的一组可转化成果", null, "示例沈阳市科技局", place, null, some),
                given.today().minusDays(5),
                new Receipt(StayStory.BY + "/" + id, Fingerprint.of(id)),
                true);
    }

    private RegisteredAchievement tell(int number) {
        var dice = Dice.of("achievement/" + number);
        ContractParty school = number % 10 == 7 || number % 10 == 8 ? traders.university() : dice.pick(schools);
        LocalDate on = given.today().minusDays(720L - number * 700L / ACHIEVEMENTS);
        String id = "sample-achievement-" + number;
        RegisteredAchievement one = RegisteredAchievement.register(
                new AchievementId(id),
                facts(number, school, on, dice),
                on,
                new Receipt(StayStory.BY + "/" + id, Fingerprint.of(id)),
                true);
        if (number % 2 == 0 && number < ACHIEVEMENTS - 6) {
            one.file(on.plusDays(3));
            one.assess(new AchievementAssessment(
                    on.plusDays(10), "示例科技评估中心", dice.between(4, 8), "技术指标明确，具备转化条件", number % 5 != 0));
        }
        if (number % 3 != 0 && one.getFacts().secrecy() == Secrecy.OPEN) {
            one.publish(on.plusDays(12));
        }
        if (number % 4 == 0 && number < ACHIEVEMENTS - 20) {
            convert(one, school, on.plusDays(40), dice);
        }
        return one;
    }

    private AchievementFacts facts(int number, ContractParty school, LocalDate on, Dice dice) {
        boolean fiscal = number % 5 < 3;
        int first = 5_000 + 500 * dice.between(0, 8);
        return new AchievementFacts(
                dice.pick(TOPICS) + "关键技术" + number,
                "990" + on.getYear() + "Y" + "%04d".formatted(number),
                AchievementClass.APPLIED,
                dice.pick(List.of(AchievementMaturity.values())),
                dice.between(3, 9),
                dice.pick(List.of(TechnologyField.values())),
                dice.pick(List.of(AchievementPurpose.values())),
                number % 19 == 3 ? Secrecy.RESTRICTED : Secrecy.OPEN,
                school.name(),
                school.creditCode(),
                Objects.requireNonNull(school.region()),
                null,
                school.institution(),
                fiscal
                        ? new AchievementSource(
                                SourceKind.PLAN,
                                "示例科技计划",
                                "YB" + on.getYear() + "%04d".formatted(number),
                                true,
                                on.minusDays(60))
                        : new AchievementSource(SourceKind.SELF_FUNDED, null, null, false, null),
                List.of(
                        new OwnerShare(school.name(), school.creditCode(), first),
                        new OwnerShare("示例团队" + number, null, OwnerShare.WHOLE - first)),
                List.of(
                        new RightHolding(RightKind.OWNERSHIP, school.name()),
                        new RightHolding(RightKind.USE, school.name())),
                List.of(),
                number % 6 != 1,
                "面向产业需求形成的技术方案，已完成验证",
                null,
                fiscal ? on.plusDays(300) : null);
    }

    private void convert(RegisteredAchievement one, ContractParty school, LocalDate on, Dice dice) {
        String city = Objects.requireNonNull(school.region()).value().substring(0, 4);
        List<ContractParty> here = traders.buyers().stream()
                .filter(party -> Objects.requireNonNull(party.region()).value().startsWith(city))
                .toList();
        ContractParty partner = dice.chance(0.5) && !here.isEmpty() ? dice.pick(here) : dice.pick(traders.buyers());
        Yuan price = new Yuan(dice.between(20, 300) * 1_000_000L);
        one.convert(new Conversion(
                1,
                dice.pick(List.of(ConversionMode.TRANSFER, ConversionMode.LICENCE, ConversionMode.EQUITY)),
                PricingMode.AGREED,
                price,
                on.minusDays(20),
                on.minusDays(3),
                price,
                "校长办公会〔" + on.getYear() + "〕示例号",
                null,
                partner.name(),
                partner.region(),
                on,
                null,
                List.of()));
        LocalDate came = on.plusDays(20);
        if (came.isBefore(given.today())) {
            one.earn(1, income(price, came, city.startsWith("11")));
        }
    }

    private static Income income(Yuan price, LocalDate came, boolean beijing) {
        Yuan gross = new Yuan(price.hundredths() / 2);
        Yuan cost = new Yuan(gross.hundredths() / 10);
        return new Income(
                came,
                gross,
                cost,
                70,
                beijing ? 70 : 50,
                beijing ? "BJ-CONVERSION-70" : "CN-LAW-2015-45",
                Distribution.of(
                        gross.minus(cost),
                        70,
                        List.of(new Share("示例完成人甲", 3), new Share("示例完成人乙", 2), new Share("示例完成人丙", 2))));
    }
}

package org.hatchery.local.sample;

import java.time.LocalDate;
import java.util.List;
import org.hatchery.local.Personas;
import org.hatchery.register.person.PersonId;
import org.hatchery.shared.Yuan;
import org.hatchery.transfer.paper.ContractFacts;
import org.hatchery.transfer.paper.ContractParty;
import org.hatchery.transfer.paper.ContractPayment;
import org.hatchery.transfer.paper.IpBasis;
import org.hatchery.transfer.paper.IpKind;
import org.hatchery.transfer.paper.PaymentMode;
import org.hatchery.transfer.rule.ContractKind;
import org.hatchery.transfer.rule.TechnologyField;
import org.jspecify.annotations.Nullable;

/** What the sample's technology contracts say. */
final class TradeFacts {
    /** In the proportion of their numbers: service most, licence least. */
    private static final List<ContractKind> KINDS = List.of(
            ContractKind.SERVICE,
            ContractKind.SERVICE,
            ContractKind.SERVICE,
            ContractKind.DEVELOPMENT,
            ContractKind.DEVELOPMENT,
            ContractKind.DEVELOPMENT,
            ContractKind.CONSULTING,
            ContractKind.TRANSFER,
            ContractKind.LICENCE);

    private static final List<String> SUBJECTS = List.of(
            "高温合金叶片铸造",
            "机器人关节减速器",
            "稀土永磁电机",
            "工业互联网边缘网关",
            "玉米抗旱品种",
            "镁合金轻量化构件",
            "污水深度脱氮",
            "锂电池正极材料",
            "CT 影像辅助诊断",
            "风电叶片健康监测");

    private TradeFacts() {}

    static ContractFacts of(int number, ContractParty seller, ContractParty buyer, LocalDate signed, Dice dice) {
        ContractKind kind = dice.pick(KINDS);
        long total = Math.max(8, Math.round(260 * dice.skewed(0.9))) * 1_000;
        boolean filled = number % 17 == 2;
        long technology = filled ? total : Math.round(total * dice.share(0.5, 0.92) / 100) * 100;
        boolean brokered = seller.institution() != null || number % 11 == 6;
        LocalDate end = filled ? LocalDate.of(signed.getYear() + 1, 12, 31) : signed.plusDays(dice.between(200, 900));
        return new ContractFacts(
                dice.pick(SUBJECTS) + title(kind) + number,
                "合〔" + signed.getYear() + "〕" + number + "号",
                kind,
                subKind(kind),
                dice.pick(List.of(TechnologyField.values())),
                "按合同约定完成技术内容并交付成果资料",
                seller,
                buyer,
                yuan(total),
                yuan(technology),
                PaymentMode.INSTALMENTS,
                List.of(
                        new ContractPayment(signed.plusDays(30), yuan(total / 2), null, null),
                        new ContractPayment(end, yuan(total - total / 2), null, null)),
                signed,
                signed,
                end,
                filled || dice.chance(0.4)
                        ? List.of()
                        : List.of(new IpBasis(IpKind.INVENTION, "ZL2021YB" + (100_000 + number), signed.plusYears(12))),
                null,
                brokered ? "示例经纪人" : null,
                null,
                brokered ? new PersonId(Personas.HUNNAN_BROKER) : null,
                false,
                false,
                null,
                List.of(),
                null);
    }

    private static String title(ContractKind kind) {
        return switch (kind) {
            case DEVELOPMENT -> "技术开发";
            case TRANSFER -> "专利权转让";
            case LICENCE -> "专利实施许可";
            case CONSULTING -> "可行性论证";
            case SERVICE -> "工艺改进服务";
        };
    }

    private static @Nullable String subKind(ContractKind kind) {
        return switch (kind) {
            case DEVELOPMENT -> "COMMISSIONED";
            case TRANSFER -> "PATENT_RIGHT";
            case LICENCE -> "PATENT";
            case CONSULTING -> null;
            case SERVICE -> "SERVICE";
        };
    }

    private static Yuan yuan(long amount) {
        return new Yuan(amount * 100);
    }
}

package org.hatchery.transfer;

import java.time.LocalDate;
import java.util.List;
import org.hatchery.CreditCodes;
import org.hatchery.region.RegionCode;
import org.hatchery.shared.Yuan;
import org.hatchery.transfer.paper.ContractFacts;
import org.hatchery.transfer.paper.ContractParty;
import org.hatchery.transfer.paper.PartyNature;
import org.hatchery.transfer.paper.PaymentMode;
import org.hatchery.transfer.rule.ContractKind;
import org.hatchery.transfer.rule.TechnologyField;

/** Contracts for rule tests: a university of 郑州市 sells to a firm of 武汉市, signed on 2026-03-02. */
public final class TradeFixture {
    public static final LocalDate SIGNED = LocalDate.parse("2026-03-02");
    public static final LocalDate TODAY = LocalDate.parse("2026-06-01");

    private TradeFixture() {}

    public static ContractParty party(String name, String region, int number) {
        return new ContractParty(
                name,
                CreditCodes.of(region, number),
                new RegionCode(region),
                PartyNature.DOMESTIC_FIRM,
                null,
                null,
                null);
    }

    public static ContractFacts facts() {
        return facts("高温合金叶片精密铸造技术开发", "850000", "600000");
    }

    public static ContractFacts facts(String title, String total, String technology) {
        return facts(title, ContractKind.DEVELOPMENT, total, technology, seller(), buyer(), SIGNED);
    }

    public static ContractParty seller() {
        return party("郑州试验大学", "410102", 1);
    }

    public static ContractParty buyer() {
        return party("武汉试验科技有限公司", "420102", 2);
    }

    public static ContractFacts facts(
            String title,
            ContractKind kind,
            String total,
            String technology,
            ContractParty seller,
            ContractParty buyer,
            LocalDate signed) {
        return new ContractFacts(
                title,
                null,
                kind,
                null,
                TechnologyField.NEW_MATERIALS,
                "研究高温合金叶片的精密铸造工艺并交付样件",
                seller,
                buyer,
                Yuan.of(total),
                Yuan.of(technology),
                PaymentMode.INSTALMENTS,
                List.of(),
                signed,
                signed,
                signed.plusYears(1).plusDays(3),
                List.of(),
                null,
                null,
                null,
                null,
                false,
                false,
                null,
                List.of(),
                null);
    }
}

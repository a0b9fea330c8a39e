package org.hatchery.transfer.graphql.achievement;

import java.util.List;
import org.hatchery.firm.graphql.IncubateeViews;
import org.hatchery.shared.graphql.GlobalId;
import org.hatchery.transfer.achievement.AchievementFacts;
import org.hatchery.transfer.achievement.AchievementFilter;
import org.hatchery.transfer.achievement.AchievementId;
import org.hatchery.transfer.achievement.AchievementSource;
import org.hatchery.transfer.achievement.DistributeIncome;
import org.hatchery.transfer.achievement.OwnerShare;
import org.hatchery.transfer.achievement.RightHolding;
import org.hatchery.transfer.conversion.Conversion;
import org.hatchery.transfer.conversion.EquityParts;
import org.hatchery.transfer.conversion.Share;
import org.hatchery.transfer.graphql.contract.ContractForms;
import org.hatchery.transfer.paper.IpBasis;
import org.jspecify.annotations.Nullable;

/** From what the API takes to what achievements know. */
final class AchievementForms {
    private AchievementForms() {}

    static AchievementId key(String id) {
        return new AchievementId(GlobalId.key(RegisteredAchievementView.TYPE, id));
    }

    static AchievementFacts facts(AchievementFactsInput input) {
        AchievementSourceInput from = input.source();
        return new AchievementFacts(
                input.title(),
                input.number(),
                input.category(),
                input.maturity(),
                input.trl(),
                input.field(),
                input.purpose(),
                input.secrecy(),
                input.unit(),
                input.unitCode(),
                input.region(),
                input.incubatee() == null ? null : IncubateeViews.key(input.incubatee()),
                ContractForms.institution(input.institution()),
                new AchievementSource(from.kind(), from.plan(), from.projectNumber(), from.fiscal(), from.acceptedOn()),
                input.owners().stream()
                        .map(one -> new OwnerShare(one.name(), one.creditCode(), one.share()))
                        .toList(),
                input.rights().stream()
                        .map(one -> new RightHolding(one.right(), one.holder()))
                        .toList(),
                input.ip().stream()
                        .map(one -> new IpBasis(one.kind(), one.number(), one.validUntil()))
                        .toList(),
                input.willing(),
                input.summary(),
                input.registerBy(),
                input.convertBy());
    }

    /** Not numbered yet, which recording does. */
    static Conversion conversion(RecordConversionInput input) {
        return new Conversion(
                        0,
                        input.mode(),
                        input.pricing(),
                        input.price(),
                        input.noticeFrom(),
                        input.noticeTo(),
                        input.noticePrice(),
                        input.decision(),
                        input.approval(),
                        input.partner(),
                        input.partnerRegion(),
                        input.on(),
                        input.contract(),
                        List.of())
                .giving(EquityParts.of(input.technologyShares(), input.cashShares(), input.peopleShares()));
    }

    static DistributeIncome.Receipts receipts(DistributeIncomeInput input) {
        return new DistributeIncome.Receipts(
                input.conversion(),
                input.on(),
                input.gross(),
                input.cost(),
                input.percent(),
                input.shares().stream()
                        .map(one -> new Share(one.name(), one.weight()))
                        .toList());
    }

    /** All when nothing is asked for. */
    static AchievementFilter wanted(@Nullable AchievementFilterInput input) {
        return input == null
                ? AchievementFilter.ALL
                : new AchievementFilter(
                        input.region(),
                        input.funnel(),
                        input.fields(),
                        input.purposes(),
                        input.fiscal(),
                        input.overdue(),
                        input.publishedOn(),
                        input.text(),
                        input.contractMissing(),
                        input.priceAtLeast(),
                        input.findings());
    }
}

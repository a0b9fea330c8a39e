package org.hatchery.application.graphql;

import java.util.List;
import java.util.Locale;
import org.hatchery.application.money.AwardBatch;
import org.hatchery.application.money.AwardBudgetLine;
import org.hatchery.application.money.BudgetListDirectory;
import org.hatchery.application.money.ClawBack;
import org.hatchery.application.money.PayAwards;
import org.hatchery.application.money.PostToBudget;
import org.hatchery.application.money.RecordAwardPayment;
import org.hatchery.application.money.SetAwardBudget;
import org.hatchery.award.graphql.AwardRuleViews;
import org.hatchery.identity.Actor;
import org.hatchery.identity.Receipt;
import org.hatchery.region.RegionCode;
import org.hatchery.region.graphql.RegionViews;
import org.hatchery.shared.Scope;
import org.hatchery.shared.Yuan;
import org.hatchery.shared.graphql.Answer;
import org.hatchery.shared.graphql.GlobalId;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** Money of granted awards, in {@code application.graphqls}. */
@Controller
class AwardMoneyController {
    private final BudgetListDirectory lists;
    private final SetAwardBudget setAwardBudget;
    private final PostToBudget postToBudget;
    private final PayAwards payAwards;
    private final RecordAwardPayment recordAwardPayment;
    private final ClawBack clawBack;
    private final RegionViews regions;
    private final AwardRuleViews rules;

    AwardMoneyController(
            BudgetListDirectory lists,
            SetAwardBudget setAwardBudget,
            PostToBudget postToBudget,
            PayAwards payAwards,
            RecordAwardPayment recordAwardPayment,
            ClawBack clawBack,
            RegionViews regions,
            AwardRuleViews rules) {
        this.lists = lists;
        this.setAwardBudget = setAwardBudget;
        this.postToBudget = postToBudget;
        this.payAwards = payAwards;
        this.recordAwardPayment = recordAwardPayment;
        this.clawBack = clawBack;
        this.regions = regions;
        this.rules = rules;
    }

    @QueryMapping
    @Nullable BudgetListView budgetList(@Argument RegionCode region, @Argument int year, Actor actor, Locale locale) {
        if (!actor.scope().includes(region.visibleTo())) {
            return null;
        }
        List<BudgetListDirectory.Entry> listed = lists.entries(region, year);
        List<BudgetListEntryView> entries = listed.stream()
                .map(one -> new BudgetListEntryView(
                        rules.byKey(List.of(one.rule()), Scope.EVERYTHING).get(one.rule()),
                        one.title().in(locale),
                        regions.of(one.payer()),
                        one.count(),
                        one.sum(),
                        one.withoutEvidence(),
                        one.withoutAccount()))
                .toList();
        return new BudgetListView(
                regions.of(region),
                year,
                entries.stream().map(BudgetListEntryView::sum).reduce(Yuan.ZERO, Yuan::plus),
                entries.stream().mapToInt(BudgetListEntryView::count).sum(),
                listed.stream().mapToInt(BudgetListDirectory.Entry::complete).sum(),
                entries,
                lists.lines(region, year, actor.scope()).stream()
                        .map(this::line)
                        .toList());
    }

    private AwardBudgetLineView line(AwardBudgetLine line) {
        return new AwardBudgetLineView(
                regions.of(line.region()), line.name(), line.year(), line.amount(), line.committed(), line.available());
    }

    @MutationMapping
    AwardBudgetPayload setAwardBudget(@Argument SetAwardBudgetInput input, Actor actor) {
        return Answer.with(
                AwardBudgetPayload::new,
                () -> line(setAwardBudget.set(input.region(), input.line(), input.year(), input.amount(), actor)));
    }

    @MutationMapping
    ApplicationPayload postToBudget(@Argument PostToBudgetInput input, Actor actor) {
        return ApplicationController.answer(() -> postToBudget.post(
                ApplicationForms.key(input.application()), input.expectedVersion(), input.line(), input.year(), actor));
    }

    @MutationMapping
    AwardBatchPayload payAwards(@Argument PayAwardsInput input, Receipt receipt, Actor actor) {
        return Answer.with(
                AwardBatchPayload::new,
                () -> batch(payAwards.pay(
                        input.region(),
                        input.applications() == null
                                ? null
                                : input.applications().stream()
                                        .map(ApplicationForms::key)
                                        .toList(),
                        receipt,
                        actor)));
    }

    private AwardBatchView batch(AwardBatch batch) {
        return new AwardBatchView(
                GlobalId.of("AwardBatch", batch.id()),
                regions.of(batch.region()),
                batch.on(),
                (int) batch.items().stream()
                        .filter(item -> Boolean.TRUE.equals(item.paid()))
                        .count(),
                batch.total());
    }

    @MutationMapping
    ApplicationPayload recordAwardPayment(@Argument RecordAwardPaymentInput input, Actor actor) {
        return ApplicationController.answer(() -> recordAwardPayment.record(
                ApplicationForms.key(input.application()),
                input.expectedVersion(),
                new RecordAwardPayment.Answer(input.outcome(), input.on(), input.reference(), input.reason()),
                actor));
    }

    @MutationMapping
    ApplicationPayload clawBack(@Argument ClawBackInput input, Actor actor) {
        return ApplicationController.answer(() -> clawBack.clawBack(
                ApplicationForms.key(input.application()),
                input.expectedVersion(),
                input.ground(),
                input.amount(),
                input.reason(),
                actor));
    }
}

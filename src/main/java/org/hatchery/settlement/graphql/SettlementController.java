package org.hatchery.settlement.graphql;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hatchery.identity.Actor;
import org.hatchery.identity.Receipt;
import org.hatchery.programme.graphql.ProgrammeView;
import org.hatchery.programme.graphql.ProgrammeViews;
import org.hatchery.region.graphql.RegionView;
import org.hatchery.region.graphql.RegionViews;
import org.hatchery.settlement.AuditStatistics;
import org.hatchery.settlement.ClearingStatistics;
import org.hatchery.settlement.SettleClaims;
import org.hatchery.settlement.SettlementDirectory;
import org.hatchery.settlement.SettlementPreview;
import org.hatchery.shared.PageRequest;
import org.hatchery.shared.graphql.Answer;
import org.hatchery.shared.graphql.Connection;
import org.hatchery.shared.graphql.Connections;
import org.hatchery.voucher.graphql.OrderKey;
import org.hatchery.voucher.keeping.AuditFinding;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** The fields of budgets, audits, settlements and clearing in {@code settlement.graphqls}. */
@Controller
class SettlementController {
    private final SettlementDirectory settlements;
    private final AuditStatistics audits;
    private final ClearingStatistics clearing;
    private final SettleClaims settleClaims;
    private final ProgrammeViews programmes;
    private final RegionViews regions;
    private final Connections connections;

    SettlementController(
            SettlementDirectory settlements,
            AuditStatistics audits,
            ClearingStatistics clearing,
            SettleClaims settleClaims,
            ProgrammeViews programmes,
            RegionViews regions,
            Connections connections) {
        this.settlements = settlements;
        this.audits = audits;
        this.clearing = clearing;
        this.settleClaims = settleClaims;
        this.programmes = programmes;
        this.regions = regions;
        this.connections = connections;
    }

    @QueryMapping
    Optional<ProgrammeBudgetView> programmeBudget(@Argument String programme, @Argument int year, Actor actor) {
        return settlements
                .budget(ProgrammeViews.key(programme), year, actor.scope())
                .map(ProgrammeBudgetView::of);
    }

    @QueryMapping
    LedgerAuditPayload ledgerAudit(@Argument String programme, Actor actor) {
        return Answer.with(LedgerAuditPayload::new, () -> audits.audit(ProgrammeViews.key(programme), actor));
    }

    @QueryMapping
    Connection<SettlementView> settlements(@Argument @Nullable String programme, PageRequest page, Actor actor) {
        var wanted = programme == null ? null : ProgrammeViews.key(programme);
        return connections.of(
                "SettlementConnection", settlements.search(wanted, actor.scope(), page), SettlementView::of);
    }

    @QueryMapping
    SettlementPreviewPayload settlementPreview(
            @Argument String programme, @Argument @Nullable List<String> claims, Actor actor) {
        return Answer.with(SettlementPreviewPayload::new, () -> {
            SettlementPreview preview =
                    settleClaims.preview(ProgrammeViews.key(programme), SettleClaimsInput.chosen(claims), actor);
            return SettlementPreviewView.of(preview, programmes.of(preview.programme()));
        });
    }

    @QueryMapping
    ClearingStatementPayload clearingStatement(@Argument ClearingStatementInput input, Actor actor) {
        return Answer.with(
                ClearingStatementPayload::new,
                () -> ClearingStatementView.of(clearing.statement(
                        ProgrammeViews.key(input.programme()), input.partner(), input.period(), actor)));
    }

    @MutationMapping
    SettleClaimsPayload settleClaims(@Argument SettleClaimsInput input, Receipt receipt, Actor actor) {
        return Answer.with(
                SettleClaimsPayload::new,
                () -> SettlementView.of(
                        settleClaims.settle(ProgrammeViews.key(input.programme()), input.chosen(), receipt, actor)));
    }

    @BatchMapping(typeName = "Settlement")
    Map<SettlementView, ProgrammeView> programme(List<SettlementView> shown) {
        var found = programmes.find(
                shown.stream().map(SettlementView::source).distinct().toList());
        Map<SettlementView, ProgrammeView> answer = new HashMap<>();
        shown.forEach(settlement -> answer.put(settlement, found.get(settlement.source())));
        return answer;
    }

    @SchemaMapping(typeName = "AuditFinding")
    @Nullable String voucher(AuditFinding finding) {
        return finding.voucher() == null ? null : OrderKey.voucherId(finding.voucher());
    }

    @SchemaMapping(typeName = "ClearingStatement")
    RegionView home(ClearingStatementView statement) {
        return regions.of(statement.homePlace());
    }

    @SchemaMapping(typeName = "ClearingStatement")
    RegionView partner(ClearingStatementView statement) {
        return regions.of(statement.partnerPlace());
    }
}

package org.hatchery.voucher.graphql;

import java.util.List;
import java.util.Map;
import org.hatchery.programme.Budget;
import org.hatchery.programme.Finding;
import org.hatchery.programme.Rate;
import org.hatchery.programme.Term;
import org.hatchery.programme.graphql.ProgrammeView;
import org.hatchery.programme.graphql.TermSourceView;
import org.hatchery.shared.Citation;
import org.hatchery.shared.graphql.GlobalId;
import org.hatchery.voucher.ClearingLine;
import org.hatchery.voucher.ClearingStatement;
import org.hatchery.voucher.Eligibility;
import org.hatchery.voucher.PayableClaim;
import org.hatchery.voucher.SettlementBatch;
import org.hatchery.voucher.SettlementItem;
import org.hatchery.voucher.SettlementPreview;
import org.hatchery.voucher.VoucherId;
import org.jspecify.annotations.Nullable;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;

/** Between the money of programmes and what the API shows. */
@Mapper
interface MoneyMapper {
    @Mapping(target = "programme", source = "programme")
    @Mapping(target = "fits", source = "answer.fits")
    @Mapping(target = "pays", source = "answer.pays")
    @Mapping(target = "upTo", source = "answer.upTo")
    @Mapping(target = "ratePercent", source = "answer.rate")
    @Mapping(target = "voucher", source = "answer.voucher")
    @Mapping(target = "findings", source = "answer.findings")
    @Mapping(target = "unverified", source = "answer.unread")
    EligibilityView toView(Eligibility answer, ProgrammeView programme);

    default List<Finding> said(List<Finding> findings) {
        return findings.stream()
                .map(finding -> new Finding(finding.code(), finding.term(), finding.said(), finding.source()))
                .toList();
    }

    default List<TermSourceView> sources(Map<Term, Citation> sources) {
        return sources.entrySet().stream()
                .map(term -> new TermSourceView(term.getKey(), term.getValue()))
                .toList();
    }

    @Mapping(target = "committed", expression = "java(budget.committed())")
    ProgrammeBudgetView toView(Budget budget);

    @Mapping(target = "source", source = "programme")
    SettlementView toView(SettlementBatch batch);

    @Mapping(target = "order", expression = "java(OrderKey.of(item.voucher(), item.order()))")
    SettlementItemView toView(SettlementItem item);

    @Mapping(target = "programme", source = "programme")
    @Mapping(target = "total", expression = "java(preview.total())")
    @Mapping(target = "items", source = "preview.claims")
    SettlementPreviewView toView(SettlementPreview preview, ProgrammeView programme);

    @Mapping(target = "voucher", source = "item.voucher")
    @Mapping(target = "order", expression = "java(OrderKey.of(claim.item().voucher(), claim.item().order()))")
    @Mapping(target = "payee", source = "item.payee")
    @Mapping(target = "amount", source = "item.amount")
    @Mapping(target = "approvedAt", source = "item.approvedAt")
    SettlementPreviewItemView toView(PayableClaim claim);

    @Mapping(target = "homePlace", source = "home")
    @Mapping(target = "partnerPlace", source = "partner")
    @Mapping(target = "paid", expression = "java(statement.paid())")
    @Mapping(target = "homeShare", expression = "java(statement.homeShare())")
    @Mapping(target = "partnerShare", expression = "java(statement.partnerShare())")
    ClearingStatementView toView(ClearingStatement statement);

    @Mapping(target = "order", expression = "java(OrderKey.of(line.voucher(), line.order()))")
    ClearingLineView toView(ClearingLine line);

    default @Nullable String globalId(@Nullable VoucherId id) {
        return id == null ? null : GlobalId.of("Voucher", id.value());
    }

    default @Nullable Double percent(@Nullable Rate rate) {
        return rate == null ? null : rate.percent();
    }
}

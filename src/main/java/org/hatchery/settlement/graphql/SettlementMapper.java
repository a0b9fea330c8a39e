package org.hatchery.settlement.graphql;

import org.hatchery.programme.budget.Budget;
import org.hatchery.programme.graphql.ProgrammeView;
import org.hatchery.settlement.ClearingLine;
import org.hatchery.settlement.ClearingStatement;
import org.hatchery.settlement.PayableClaim;
import org.hatchery.settlement.SettlementBatch;
import org.hatchery.settlement.SettlementItem;
import org.hatchery.settlement.SettlementPreview;
import org.hatchery.shared.graphql.GlobalId;
import org.hatchery.voucher.graphql.OrderKey;
import org.hatchery.voucher.ledger.VoucherId;
import org.jspecify.annotations.Nullable;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;

/** Between the money of programmes and what the API shows. */
@Mapper(imports = OrderKey.class)
interface SettlementMapper {
    @Mapping(target = "committed", expression = "java(budget.committed())")
    ProgrammeBudgetView toView(Budget budget);

    @Mapping(target = "id", expression = "java(SettlementViews.id(batch.id()))")
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
}

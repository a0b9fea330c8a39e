package org.hatchery.transfer.graphql.contract;

import java.time.LocalDate;
import java.util.List;
import org.hatchery.shared.Yuan;
import org.hatchery.transfer.paper.PaymentMode;
import org.hatchery.transfer.rule.ContractKind;
import org.hatchery.transfer.rule.TechnologyField;
import org.jspecify.annotations.Nullable;

/** What a contract says, as sent. */
record ContractFactsInput(
        String title,
        @Nullable String paperNumber,
        ContractKind kind,
        @Nullable String subKind,
        TechnologyField field,
        String subject,
        ContractPartyInput seller,
        ContractPartyInput buyer,
        Yuan total,
        Yuan technology,
        PaymentMode paymentMode,
        List<ContractPaymentInput> payments,
        LocalDate signedOn,
        LocalDate beginsOn,
        LocalDate endsOn,
        List<ContractIpInput> ip,
        @Nullable String achievement,
        @Nullable String broker,
        @Nullable String brokerCertificate,
        boolean relatedParties,
        boolean taxRelief,
        @Nullable String parentContract,
        List<ContractApprovalInput> approvals,
        @Nullable String voucherOrder) {}

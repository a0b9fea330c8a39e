package org.hatchery.voucher.graphql;

import java.util.List;
import java.util.Map;
import org.hatchery.attachment.AttachmentId;
import org.hatchery.firm.IncubateeId;
import org.hatchery.firm.graphql.IncubateeViews;
import org.hatchery.programme.graphql.ProgrammeView;
import org.hatchery.programme.graphql.ProgrammeViews;
import org.hatchery.programme.graphql.TermSourceView;
import org.hatchery.programme.terms.Figures;
import org.hatchery.programme.terms.Finding;
import org.hatchery.programme.terms.ProgrammeId;
import org.hatchery.programme.terms.Rate;
import org.hatchery.programme.terms.Term;
import org.hatchery.provider.ProviderId;
import org.hatchery.provider.Shareholder;
import org.hatchery.provider.graphql.ProviderViews;
import org.hatchery.shared.Citation;
import org.hatchery.shared.Yuan;
import org.hatchery.shared.graphql.GlobalId;
import org.hatchery.voucher.grant.CheckEligibility;
import org.hatchery.voucher.grant.Eligibility;
import org.hatchery.voucher.grant.RequestVoucher;
import org.hatchery.voucher.ledger.LedgerEntry;
import org.hatchery.voucher.ledger.VoucherEvent;
import org.hatchery.voucher.ledger.VoucherId;
import org.hatchery.voucher.order.Claim;
import org.hatchery.voucher.order.ClaimEvidence;
import org.hatchery.voucher.order.Invoice;
import org.hatchery.voucher.order.Order;
import org.hatchery.voucher.redemption.RedeemVoucher;
import org.hatchery.voucher.redemption.SubmitClaim;
import org.hatchery.voucher.story.Inside;
import org.hatchery.voucher.story.OrderFilter;
import org.hatchery.voucher.story.SeenVoucher;
import org.hatchery.voucher.story.VoucherFilter;
import org.jspecify.annotations.Nullable;
import org.mapstruct.Context;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import org.mapstruct.Named;

/** Between vouchers and what the API shows and takes. */
@Mapper
interface VoucherMapper {
    @Mapping(target = "id", expression = "java(Shown.voucherId(seen))")
    @Mapping(target = "key", source = "id.value")
    @Mapping(target = "source", source = "basis.programme")
    @Mapping(target = "programmeTitle", source = "basis.programmeTitle")
    @Mapping(target = "applicantName", source = "basis.applicant.name")
    @Mapping(target = "party", source = "basis.applicant.id")
    @Mapping(target = "place", source = "basis.applicant.region")
    @Mapping(target = "requestedOn", source = "basis.requestedOn")
    @Mapping(target = "issuedOn", source = "life.issuedOn")
    @Mapping(target = "validUntil", source = "life.validUntil")
    @Mapping(target = "requested", source = "inside.requested")
    @Mapping(target = "purpose", source = "inside.purpose")
    @Mapping(target = "face", source = "inside.face")
    @Mapping(target = "balances", source = "inside.balances")
    @Mapping(target = "ledger", expression = "java(entries(seen.inside(), shown))")
    @Mapping(target = "ratePercent", source = "rate")
    @Mapping(target = "steps", expression = "java(shown.steps())")
    VoucherView toView(SeenVoucher seen, @Context Shown shown);

    @Mapping(target = "id", expression = "java(shown.orderId(order.getId()))")
    @Mapping(target = "key", source = "id")
    @Mapping(target = "provider", source = "offer.provider")
    @Mapping(target = "providerName", source = "offer.providerName")
    @Mapping(target = "providerPlace", source = "offer.providerRegion")
    @Mapping(target = "offering", source = "offer.code")
    @Mapping(target = "kind", source = "offer.kind")
    @Mapping(target = "title", source = "offer.title")
    @Mapping(target = "amount", source = "part")
    @Mapping(target = "quantity", source = "pricing.quantity")
    @Mapping(target = "unitPrice", source = "pricing.unitPrice")
    @Mapping(target = "priceReason", source = "pricing.reason")
    @Mapping(target = "ownPart", source = "order", qualifiedByName = "ownPart")
    @Mapping(target = "partnerPlace", source = "offer.partner.region")
    @Mapping(target = "partnerSharePercent", source = "offer.partner.share")
    @Mapping(target = "technologyContract", source = "certificate")
    @Mapping(target = "clock", expression = "java(shown.clock(order))")
    @Mapping(target = "steps", expression = "java(shown.steps(order))")
    VoucherOrderView toView(Order order, @Context Shown shown);

    ClaimView toView(Claim claim);

    ClaimEvidenceView toView(ClaimEvidence evidence);

    @Mapping(target = "order", expression = "java(shown.orderId(entry.order()))")
    LedgerEntryView toView(LedgerEntry entry, @Context Shown shown);

    @Mapping(target = "order", expression = "java(shown.orderId(event.order()))")
    VoucherEventView toView(VoucherEvent event, @Context Shown shown);

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

    default @Nullable String globalId(@Nullable VoucherId id) {
        return id == null ? null : GlobalId.of("Voucher", id.value());
    }

    default List<LedgerEntryView> entries(@Nullable Inside inside, Shown shown) {
        return inside == null
                ? List.of()
                : inside.ledger().stream().map(entry -> toView(entry, shown)).toList();
    }

    default @Nullable Double percent(@Nullable Rate rate) {
        return rate == null ? null : rate.percent();
    }

    @Named("ownPart")
    default Yuan ownPart(Order order) {
        return order.getPrice().minus(order.getPart());
    }

    default String globalId(ProviderId id) {
        return GlobalId.of("Provider", id.value());
    }

    default String globalId(AttachmentId id) {
        return GlobalId.of("Attachment", id.value());
    }

    default @Nullable ProgrammeId programmeId(@Nullable String id) {
        return id == null ? null : ProgrammeViews.key(id);
    }

    default @Nullable IncubateeId incubateeId(@Nullable String id) {
        return id == null ? null : IncubateeViews.key(id);
    }

    default @Nullable ProviderId providerId(@Nullable String id) {
        return id == null ? null : ProviderViews.key(id);
    }

    default AttachmentId attachmentId(String id) {
        return new AttachmentId(GlobalId.key("Attachment", id));
    }

    @Named("declared")
    default Figures figures(@Nullable FiguresInput declared) {
        return declared == null ? Figures.NONE : toFigures(declared);
    }

    Figures toFigures(FiguresInput declared);

    VoucherFilter toFilter(VoucherFilterInput input);

    OrderFilter toFilter(VoucherOrderFilterInput input);

    /** All when nothing is asked for. */
    default VoucherFilter wanted(@Nullable VoucherFilterInput input) {
        return input == null ? VoucherFilter.ALL : toFilter(input);
    }

    @Mapping(target = "figures", qualifiedByName = "declared")
    CheckEligibility.Question toQuestion(EligibilityInput input);

    @Mapping(target = "figures", qualifiedByName = "declared")
    RequestVoucher.Request toRequest(RequestVoucherInput input);

    Shareholder toShareholder(DeclaredShareholder input);

    RedeemVoucher.Purchase toPurchase(RedeemVoucherInput input);

    SubmitClaim.Request toRequest(SubmitClaimInput input);

    SubmitClaim.Proof toProof(ClaimEvidenceInput input);

    Invoice toInvoice(ClaimInvoiceInput input);
}

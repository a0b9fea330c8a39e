package org.hatchery.voucher.redemption;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.hatchery.shared.UserErrorCode.CAP_EXCEEDED;
import static org.hatchery.shared.UserErrorCode.INVALID;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.hatchery.attachment.Attachment;
import org.hatchery.attachment.AttachmentId;
import org.hatchery.attachment.Attachments;
import org.hatchery.programme.terms.EvidenceKind;
import org.hatchery.programme.terms.Funding;
import org.hatchery.programme.terms.Rate;
import org.hatchery.programme.terms.Terms;
import org.hatchery.shared.Rejection;
import org.hatchery.shared.Words;
import org.hatchery.shared.Yuan;
import org.hatchery.voucher.order.Claim;
import org.hatchery.voucher.order.ClaimEvidence;
import org.hatchery.voucher.order.ClaimStep;
import org.hatchery.voucher.order.Invoice;
import org.hatchery.voucher.order.Order;
import org.hatchery.voucher.order.Paper;
import org.hatchery.voucher.story.OrderInVoucher;
import org.hatchery.voucher.story.Voucher;
import org.springframework.stereotype.Service;

/** Use case: claim the money of an order that was confirmed, or hand a returned claim in again. */
@Service
public class SubmitClaim {
    private static final int MOST = 50;

    private final ChangeOrder change;
    private final Attachments attachments;

    SubmitClaim(ChangeOrder change, Attachments attachments) {
        this.change = change;
        this.attachments = attachments;
    }

    /** File and what it proves. */
    public record Proof(EvidenceKind kind, AttachmentId attachment) {}

    /** What is claimed and with which evidence. */
    public record Request(Yuan amount, List<Invoice> invoices, List<Proof> evidence) {}

    /**
     * Hands a claim in; by the terms it is the applicant's or the provider's to do.
     *
     * @throws Rejection NOT_FOUND, also for a file outside the actor's scope; WRONG_STATE; INVALID; EVIDENCE_MISSING;
     *     CAP_EXCEEDED above what the order holds or the rate allows; ALREADY_FUNDED
     */
    public Voucher submit(OrderAct act, Request request) {
        check(request);
        return change.by(ClaimStep.SUBMIT, act, (placed, event) -> {
            Terms terms = change.terms(placed.voucher());
            checkAmount(request, placed.order(), placed.voucher().award().funding(terms));
            checkEvidence(request, terms);
            placed.claim(Claim.draft(request.amount(), request.invoices(), filed(act, request, placed)), event);
        });
    }

    private static void check(Request request) {
        if (request.amount().hundredths() == 0) {
            throw new Rejection(INVALID, "amount", Words.say("voucher.amount-above-0"));
        }
        if (request.invoices().isEmpty()
                || request.invoices().size() > MOST
                || request.evidence().size() > MOST) {
            throw new Rejection(INVALID, "invoices", Words.say("voucher.give-1-50-invoices"));
        }
        request.invoices().forEach(invoice -> ProgressOrder.checkPaper(invoice.number(), "invoices"));
        checkDistinct(request.invoices());
    }

    private static void checkDistinct(List<Invoice> invoices) {
        Set<String> numbers =
                invoices.stream().map(invoice -> Paper.plain(invoice.number())).collect(toSet());
        if (numbers.size() < invoices.size()) {
            throw new Rejection(INVALID, "invoices", Words.say("voucher.invoice-given-once"));
        }
    }

    public static void checkAmount(Request request, Order order, Funding funding) {
        Yuan invoiced =
                Claim.draft(request.amount(), request.invoices(), List.of()).invoiced();
        Rate rate = funding.rate(order.getOffer().kind());
        Yuan most = order.getPart().atMost(rate == null ? invoiced : rate.of(invoiced));
        if (request.amount().isMoreThan(most)) {
            throw new Rejection(CAP_EXCEEDED, "amount", Words.say("voucher.order-invoices-rate-yuan", most));
        }
    }

    public static void checkEvidence(Request request, Terms terms) {
        Set<EvidenceKind> missing = new HashSet<>(terms.settlement().evidence());
        request.evidence().forEach(proof -> missing.remove(proof.kind()));
        if (!missing.isEmpty()) {
            throw EvidenceWords.missing(missing);
        }
    }

    /** Whoever may see the order may see its files from now on. */
    private List<ClaimEvidence> filed(OrderAct act, Request request, OrderInVoucher placed) {
        Set<String> seenBy = new HashSet<>(placed.voucher().keysOfAll());
        seenBy.add(placed.order().providerKey());
        List<AttachmentId> ids =
                request.evidence().stream().map(Proof::attachment).toList();
        Map<AttachmentId, Attachment> files = attachments.share(ids, act.actor().scope(), seenBy, "evidence").stream()
                .collect(toMap(Attachment::id, Function.identity()));
        return request.evidence().stream()
                .map(proof -> evidence(proof, Objects.requireNonNull(files.get(proof.attachment()))))
                .toList();
    }

    private static ClaimEvidence evidence(Proof proof, Attachment file) {
        return new ClaimEvidence(proof.kind(), file.id(), file.name(), file.sha256());
    }
}

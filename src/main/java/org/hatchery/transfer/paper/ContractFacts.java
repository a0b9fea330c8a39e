package org.hatchery.transfer.paper;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.hatchery.register.person.PersonId;
import org.hatchery.shared.Faults;
import org.hatchery.shared.Fingerprint;
import org.hatchery.shared.Wording;
import org.hatchery.shared.Words;
import org.hatchery.shared.Yuan;
import org.hatchery.transfer.rule.ContractKind;
import org.hatchery.transfer.rule.ContractRule;
import org.hatchery.transfer.rule.TechnologyField;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;

/**
 * What a technology contract says (合同内容).
 *
 * @param paperNumber number on the paper contract; null where it has none
 * @param subKind code of the rule in force when it was signed; null where nobody said
 * @param total whole amount of the deal
 * @param technology part of it for technology alone, at most the whole
 * @param achievement registration number of the achievement it rests on; null where none
 * @param broker who brought the parties together; null where nobody did
 * @param brokerCertificate number of a certificate by which the register knows the broker; null where nobody said
 * @param brokerPerson who that is; null until it is known
 * @param relatedParties whether the parties say that they are related
 * @param taxRelief whether its seller is going to ask for tax relief
 * @param parentContract certificate number of the contract that consulting or service belongs to; null where none
 * @param voucherOrder order of a voucher that pays it; null where none does
 */
@NamedInterface(propagate = false)
public record ContractFacts(
        String title,
        @Nullable String paperNumber,
        ContractKind kind,
        @Nullable String subKind,
        TechnologyField field,
        String subject,
        ContractParty seller,
        ContractParty buyer,
        Yuan total,
        Yuan technology,
        PaymentMode paymentMode,
        List<ContractPayment> payments,
        LocalDate signedOn,
        LocalDate beginsOn,
        LocalDate endsOn,
        List<IpBasis> ip,
        @Nullable String achievement,
        @Nullable String broker,
        @Nullable String brokerCertificate,
        @Nullable PersonId brokerPerson,
        boolean relatedParties,
        boolean taxRelief,
        @Nullable String parentContract,
        List<ContractApproval> approvals,
        @Nullable String voucherOrder) {

    /** Collects what cannot be, whatever a registrar thinks of it. */
    public void check(@Nullable ContractRule rule, LocalDate today, Faults faults) {
        faults.unless(!technology.isMoreThan(total), "facts.technology", Words.say("transfer.technology-within-total"));
        faults.unless(!expected().isMoreThan(total), "facts.payments", Words.say("transfer.payments-within-total"));
        faults.unless(!signedOn.isAfter(today), "facts.signedOn", Words.say("transfer.signed-by-today"));
        faults.unless(!endsOn.isBefore(beginsOn), "facts.endsOn", Words.say("transfer.ends-after-begin"));
        faults.unless(seller.region() != null, "facts.seller.region", Words.say("transfer.seller-has-region"));
        faults.unless(
                seller.creditCode() != null || seller.nature() == PartyNature.NATURAL_PERSON,
                "facts.seller.creditCode",
                Words.say("transfer.seller-has-code"));
        faults.unless(!seller.key().equals(buyer.key()), "facts.buyer", Words.say("transfer.parties-are-two"));
        if (rule != null) {
            faults.unless(rule.of(kind).isPresent(), "facts.kind", Words.say("transfer.kind-not-known-then"));
            faults.unless(
                    subKind == null || rule.names(kind, subKind),
                    "facts.subKind",
                    Words.say("transfer.sub-kind-of-kind"));
        }
    }

    /** All that is expected to be paid. */
    public Yuan expected() {
        return payments.stream().map(ContractPayment::expected).reduce(Yuan.ZERO, Yuan::plus);
    }

    /** All that came in. */
    public Yuan received() {
        return payments.stream().map(ContractPayment::received).reduce(Yuan.ZERO, Yuan::plus);
    }

    /** Part of the whole that is for technology, 0 to 1. */
    public double technologyShare() {
        return total.hundredths() == 0 ? 0 : (double) technology.hundredths() / total.hundredths();
    }

    /** What no two registered contracts share: parties, day, amount and title. */
    public String claim() {
        return Fingerprint.of(String.join(
                "|", seller.key(), buyer.key(), signedOn.toString(), total.toString(), Wording.folded(title)));
    }

    /** The same with the broker whom the register knows by that certificate. */
    public ContractFacts brokeredBy(@Nullable PersonId person) {
        return new ContractFacts(
                title,
                paperNumber,
                kind,
                subKind,
                field,
                subject,
                seller,
                buyer,
                total,
                technology,
                paymentMode,
                payments,
                signedOn,
                beginsOn,
                endsOn,
                ip,
                achievement,
                broker,
                brokerCertificate,
                person,
                relatedParties,
                taxRelief,
                parentContract,
                approvals,
                voucherOrder);
    }

    /** The same, linked as it was before where it says nothing else: the voucher's order, and who the parties are. */
    public ContractFacts linkedAs(ContractFacts before) {
        return as(
                seller.knownAs(before.seller),
                buyer.knownAs(before.buyer),
                total,
                technology,
                payments,
                endsOn,
                voucherOrder == null ? before.voucherOrder : voucherOrder);
    }

    /** What tells its parties. */
    public Set<String> partyKeys() {
        return new TreeSet<>(List.of(seller.key(), buyer.key()));
    }

    /** The same with other amounts and another last day. */
    public ContractFacts with(Yuan newTotal, Yuan newTechnology, LocalDate newEnd) {
        return as(seller, buyer, newTotal, newTechnology, payments, newEnd, voucherOrder);
    }

    /** The same with one payment made. */
    public ContractFacts paid(int place, LocalDate on, Yuan amount) {
        List<ContractPayment> now = new ArrayList<>(payments);
        now.set(place, now.get(place).paid(on, amount));
        return as(seller, buyer, total, technology, now, endsOn, voucherOrder);
    }

    /** The same but for what may become other than it was signed. */
    private ContractFacts as(
            ContractParty newSeller,
            ContractParty newBuyer,
            Yuan newTotal,
            Yuan newTechnology,
            List<ContractPayment> newPayments,
            LocalDate newEnd,
            @Nullable String newOrder) {
        return new ContractFacts(
                title,
                paperNumber,
                kind,
                subKind,
                field,
                subject,
                newSeller,
                newBuyer,
                newTotal,
                newTechnology,
                paymentMode,
                newPayments,
                signedOn,
                beginsOn,
                newEnd,
                ip,
                achievement,
                broker,
                brokerCertificate,
                brokerPerson,
                relatedParties,
                taxRelief,
                parentContract,
                approvals,
                newOrder);
    }
}

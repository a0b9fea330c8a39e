package org.hatchery.transfer.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hatchery.shared.Wording;
import org.hatchery.transfer.paper.ContractApproval;
import org.hatchery.transfer.paper.ContractFacts;
import org.hatchery.transfer.paper.ContractParty;
import org.hatchery.transfer.paper.PartyNature;
import org.hatchery.transfer.rule.CheckRule;
import org.hatchery.transfer.rule.ContractKind;

/** Looks at how a form was filled in. */
final class FormLooks {
    private FormLooks() {}

    /** Values that somebody typed for all contracts alike. */
    static List<String> fillers(Looked one, CheckRule rule) {
        ContractFacts facts = one.facts();
        List<String> found = new ArrayList<>();
        rule.words().stream()
                .filter(filler -> Stream.of(
                                facts.title(),
                                facts.subject(),
                                facts.buyer().name(),
                                facts.seller().name())
                        .anyMatch(text -> Wording.same(text, filler)))
                .forEach(found::add);
        boolean defaults = facts.endsOn().getMonthValue() == 12
                && facts.endsOn().getDayOfMonth() == 31
                && facts.ip().isEmpty()
                && facts.technology().equals(facts.total());
        if (defaults) {
            found.add(facts.endsOn() + " · " + facts.total());
        }
        return found;
    }

    /** A development contract that speaks of routine work. */
    static List<String> wrongKind(Looked one, CheckRule rule) {
        return one.facts().kind() == ContractKind.DEVELOPMENT ? AmountLooks.words(one, rule) : List.of();
    }

    /** Relief for consulting or service that belongs to no transfer or development. */
    static List<String> noParent(Looked one, CheckRule rule) {
        ContractFacts facts = one.facts();
        boolean needs =
                facts.taxRelief() && (facts.kind() == ContractKind.CONSULTING || facts.kind() == ContractKind.SERVICE);
        String parent = Optional.ofNullable(facts.parentContract()).orElse("");
        boolean known = one.neighbours().stream()
                .anyMatch(other -> parent.equals(other.certificate())
                        && other.facts().kind().isTransferOrDevelopment());
        return Look.when(needs && !known, parent.isEmpty() ? facts.kind().name() : parent);
    }

    /** Days in the wrong order, or a contract that is over as it comes in. */
    static List<String> dates(Looked one, CheckRule rule) {
        ContractFacts facts = one.facts();
        boolean wrong = facts.signedOn().isAfter(one.today()) || facts.endsOn().isBefore(one.today());
        return Look.when(wrong || facts.endsOn().isBefore(facts.signedOn()), facts.signedOn() + " – " + facts.endsOn());
    }

    /** A right that was over on the day of signing. */
    static List<String> expired(Looked one, CheckRule rule) {
        LocalDate signed = one.facts().signedOn();
        return one.facts().ip().stream()
                .filter(right ->
                        right.validUntil() != null && right.validUntil().isBefore(signed))
                .map(right -> right.number() + " · " + right.validUntil())
                .toList();
    }

    static List<String> approvals(Looked one, CheckRule rule) {
        return one.facts().approvals().stream()
                .filter(approval -> approval.number() == null)
                .map(ContractApproval::kind)
                .map(Enum::name)
                .toList();
    }

    /** A party at home without its code. */
    static List<String> parties(Looked one, CheckRule rule) {
        return Stream.of(one.facts().seller(), one.facts().buyer())
                .filter(party ->
                        party.creditCode() == null && !party.isAbroad() && party.nature() != PartyNature.NATURAL_PERSON)
                .map(ContractParty::name)
                .toList();
    }

    /** A region that was none on that day, or a code issued in another province. */
    static List<String> regions(Looked one, CheckRule rule) {
        List<String> found = new ArrayList<>(one.oldRegions());
        Stream.of(one.facts().seller(), one.facts().buyer()).forEach(party -> {
            var code = party.creditCode();
            var region = party.region();
            if (code != null
                    && region != null
                    && !code.issuedIn().startsWith("10")
                    && !code.issuedIn().substring(0, 2).equals(region.value().substring(0, 2))) {
                found.add(code.issuedIn() + " / " + region);
            }
        });
        return found;
    }

    /** A voucher's order that another living contract names as well. */
    static List<String> voucher(Looked one, CheckRule rule) {
        String order = one.facts().voucherOrder();
        return order == null
                ? List.of()
                : Neighbour.seen(one.those(other -> order.equals(other.facts().voucherOrder())));
    }
}

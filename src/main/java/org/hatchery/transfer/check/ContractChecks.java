package org.hatchery.transfer.check;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.hatchery.transfer.rule.CheckCode;
import org.hatchery.transfer.rule.CheckRule;
import org.springframework.modulith.NamedInterface;

/** All checks of one contract: the machine proposes, the registrar decides. */
@NamedInterface(propagate = false)
public final class ContractChecks {
    private static final Map<CheckCode, Look> LOOKS = new EnumMap<>(Map.ofEntries(
            Map.entry(CheckCode.NEARLY_TWICE, PairLooks::nearlyTwice),
            Map.entry(CheckCode.SPLIT, PairLooks::split),
            Map.entry(CheckCode.RENEWED_AS_NEW, PairLooks::renewed),
            Map.entry(CheckCode.LOOP, PairLooks::loop),
            Map.entry(CheckCode.LOCAL_LOOP, PairLooks::localLoop),
            Map.entry(CheckCode.ALL_TECHNOLOGY, AmountLooks::allTechnology),
            Map.entry(CheckCode.EQUIPMENT_SALE, AmountLooks::equipment),
            Map.entry(CheckCode.NOTHING_PAID, AmountLooks::unpaid),
            Map.entry(CheckCode.UNIT_SLIP, AmountLooks::units),
            Map.entry(CheckCode.FILLERS, FormLooks::fillers),
            Map.entry(CheckCode.WRONG_KIND, FormLooks::wrongKind),
            Map.entry(CheckCode.NO_PARENT, FormLooks::noParent),
            Map.entry(CheckCode.DATES, FormLooks::dates),
            Map.entry(CheckCode.EXPIRED_RIGHT, FormLooks::expired),
            Map.entry(CheckCode.APPROVAL_MISSING, FormLooks::approvals),
            Map.entry(CheckCode.PARTY_UNCLEAR, FormLooks::parties),
            Map.entry(CheckCode.WRONG_REGION, FormLooks::regions),
            Map.entry(CheckCode.VOUCHER_TWICE, FormLooks::voucher)));

    private ContractChecks() {}

    /** What these rules find. */
    public static List<Finding> of(Looked one, List<CheckRule> rules) {
        return rules.stream()
                .flatMap(rule -> {
                    Look look = LOOKS.get(rule.code());
                    List<String> evidence = look == null ? List.of() : look.at(one, rule);
                    return evidence.isEmpty()
                            ? java.util.stream.Stream.<Finding>empty()
                            : java.util.stream.Stream.of(
                                    new Finding(rule.code(), rule.severity(), rule.key(), evidence));
                })
                .toList();
    }
}

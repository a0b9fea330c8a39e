package org.hatchery.totals.chapter;

import java.util.List;
import java.util.function.Predicate;
import org.hatchery.totals.reading.Reading;
import org.hatchery.totals.tree.Account;
import org.springframework.modulith.NamedInterface;

/**
 * Kind of records that a module counts (记录类别), and the accounts that are made of it.
 *
 * <p>Where a region has no record of a kind up to the end of a window, nobody kept them there then: what they would add
 * up to is unknown, and not 0.
 *
 * @param isIn whether there is any record of the kind
 */
@NamedInterface(propagate = false)
public record RecordKind(List<? extends Account> accounts, Predicate<Reading> isIn) {
    /** Records of which some account has an amount as soon as there is one. */
    public static RecordKind with(List<? extends Account> accounts, Account... traces) {
        List<Account> some = List.of(traces);
        return new RecordKind(accounts, reading -> some.stream().anyMatch(account -> reading.ever(account) != 0));
    }
}

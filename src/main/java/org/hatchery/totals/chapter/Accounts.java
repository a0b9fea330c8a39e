package org.hatchery.totals.chapter;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.hatchery.shared.Implausible;
import org.hatchery.shared.Words;
import org.hatchery.totals.tree.Account;
import org.hatchery.totals.tree.Book;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Component;

/** Every account that modules contributed, by name and by number. */
@Component
@NamedInterface(propagate = false)
public class Accounts {
    private final Map<String, Account> names = new HashMap<>();
    private final TreeMap<Integer, Account> numbers = new TreeMap<>();
    private final Map<Account, RecordKind> kinds = new HashMap<>();

    /**
     * The accounts of these kinds of records.
     *
     * @throws IllegalStateException when two accounts share a name or a number, since what is stored could not be told
     *     apart any more
     */
    public Accounts(List<RecordKind> kinds) {
        kinds.forEach(kind -> kind.accounts().forEach(account -> add(account, kind)));
    }

    private void add(Account account, RecordKind kind) {
        if (names.putIfAbsent(account.name(), account) != null) {
            throw new IllegalStateException("Two accounts are called " + account.name() + ".");
        }
        for (int part = 0; part < account.parts(); part++) {
            Account other = numbers.putIfAbsent(account.at(part), account);
            if (other != null) {
                throw new IllegalStateException(
                        "%s and %s both have number %d.".formatted(other, account, account.at(part)));
            }
        }
        kinds.put(account, kind);
    }

    public List<Account> all() {
        return numbers.values().stream().distinct().toList();
    }

    /**
     * The account of this name.
     *
     * @throws IllegalArgumentException when no module contributed one
     */
    public Account named(String name) {
        return Optional.ofNullable(names.get(name))
                .orElseThrow(() -> new IllegalArgumentException("There is no account " + name + "."));
    }

    /** The account a number belongs to. */
    public Optional<Account> of(int number) {
        return Optional.ofNullable(numbers.get(number));
    }

    /** Of which records an account is made. */
    public RecordKind kindOf(Account account) {
        return Optional.ofNullable(kinds.get(account)).orElseThrow();
    }

    /**
     * Numbers of an account as a definition names it: alone, with a point and the name of a part, or with a star for all
     * parts.
     *
     * @throws IllegalArgumentException when there is no such account or part
     */
    public List<Integer> numbers(String term) {
        int point = term.indexOf('.');
        if (point < 0) {
            return List.of(named(term).number());
        }
        Account account = named(term.substring(0, point));
        String part = term.substring(point + 1);
        return part.equals("*") ? all(account) : List.of(account.at(part(account, part)));
    }

    /** The account a definition names, whichever part of it. */
    public Account account(String term) {
        int point = term.indexOf('.');
        return named(point < 0 ? term : term.substring(0, point));
    }

    private static List<Integer> all(Account account) {
        return IntStream.range(0, account.parts()).mapToObj(account::at).toList();
    }

    private static Enum<?> part(Account account, String name) {
        Class<? extends Enum<?>> parts =
                account.partsOf().orElseThrow(() -> new IllegalArgumentException(account + " has no named parts."));
        return Arrays.stream(parts.getEnumConstants())
                .filter(part -> part.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(account + " has no part " + name + "."));
    }

    /**
     * Refuses a book in which one subject brings more than can be true.
     *
     * @throws Implausible with the account and the month
     */
    public void mustBePlausible(Book book) {
        book.postings()
                .forEach((place, amounts) -> amounts.beyond(Book.MOST).ifPresent(number -> {
                    String what = of(number).map(Account::toString).orElse(Integer.toString(number));
                    throw new Implausible(Words.say("totals.true-corrected", what, place.column(), amounts.at(number)));
                }));
    }
}

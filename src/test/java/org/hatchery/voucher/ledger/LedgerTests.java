package org.hatchery.voucher.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hatchery.voucher.story.Grant.event;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.hatchery.shared.Yuan;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LedgerTests {
    private static final VoucherId VOUCHER = new VoucherId("p/f/1");

    private Ledger ledger = Ledger.EMPTY;

    private void move(EntryKind kind, String order, String yuan) {
        ledger = ledger.plus(
                VOUCHER,
                kind,
                order,
                Yuan.of(yuan),
                event(VoucherAct.ISSUED, order),
                "key-" + ledger.entries().size());
    }

    private void all() {
        move(EntryKind.ISSUED, null, "100");
        move(EntryKind.HELD, "a", "40");
        move(EntryKind.HELD, "b", "30");
        move(EntryKind.RELEASED, "a", "10");
        move(EntryKind.SETTLED, "a", "25");
        move(EntryKind.CLAWED_BACK, "a", "5");
        move(EntryKind.LAPSED, null, "15");
    }

    @Test
    void derivesEveryBalance() {
        all();

        assertThat(ledger.balance(Account.BUDGET)).isEqualTo(new Yuan(-8_500));
        assertThat(ledger.balance(Account.FREE)).isEqualTo(Yuan.of("25"));
        assertThat(ledger.balance(Account.HELD)).isEqualTo(Yuan.of("35"));
        assertThat(ledger.balance(Account.PAID)).isEqualTo(Yuan.of("20"));
        assertThat(ledger.balance(Account.TREASURY)).isEqualTo(Yuan.of("5"));
        assertThat(ledger.heldFor("a")).isEqualTo(Yuan.of("5"));
        assertThat(ledger.heldFor("b")).isEqualTo(Yuan.of("30"));
        assertThat(ledger.heldFor("c")).isEqualTo(Yuan.ZERO);
        assertThat(ledger.sum(EntryKind.HELD)).isEqualTo(Yuan.of("70"));
        assertThat(Balances.of(ledger))
                .isEqualTo(new Balances(
                        Yuan.of("100"), Yuan.of("25"), Yuan.of("35"), Yuan.of("20"), Yuan.of("15"), Yuan.of("5")));
        assertThat(Balances.of(ledger).plus(Balances.of(ledger)))
                .isEqualTo(new Balances(
                        Yuan.of("200"), Yuan.of("50"), Yuan.of("70"), Yuan.of("40"), Yuan.of("30"), Yuan.of("10")));
    }

    @Test
    void letsNoAccountFallBelowZero() {
        move(EntryKind.ISSUED, null, "100");
        move(EntryKind.HELD, "a", "100");

        assertThatThrownBy(() -> move(EntryKind.HELD, "b", "0.01")).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> move(EntryKind.LAPSED, null, "0.01")).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> move(EntryKind.SETTLED, "a", "100.01")).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> move(EntryKind.CLAWED_BACK, "a", "0.01")).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> move(EntryKind.SETTLED, "a", "0")).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> move(EntryKind.SETTLED, "a", "-1")).isInstanceOf(IllegalStateException.class);
        move(EntryKind.SETTLED, "a", "100");
        assertThat(ledger.entries()).hasSize(3);
    }

    @Test
    void knowsWhichRequestsMovedMoney() {
        all();

        assertThat(ledger.has("key-0")).isTrue();
        assertThat(ledger.has("key-6")).isTrue();
        assertThat(ledger.has("key-7")).isFalse();
    }

    @Test
    void isIntactAsItWasWritten() {
        assertThat(ledger.isIntact(VOUCHER)).isTrue();
        all();
        assertThat(ledger.isIntact(VOUCHER)).isTrue();
        assertThat(ledger.entries()).extracting(LedgerEntry::number).containsExactly(1, 2, 3, 4, 5, 6, 7);
        assertThat(ledger.isIntact(new VoucherId("p/f/2"))).isFalse();
    }

    static Stream<Named<UnaryOperator<LedgerEntry>>> changes() {
        return Stream.of(
                change(
                        "number",
                        e -> copy(
                                e,
                                9,
                                e.kind(),
                                e.order(),
                                e.from(),
                                e.to(),
                                e.amount(),
                                e.at(),
                                e.by(),
                                e.key(),
                                e.previous(),
                                e.hash())),
                change(
                        "kind",
                        e -> copy(
                                e,
                                e.number(),
                                e.kind() == EntryKind.RELEASED ? EntryKind.HELD : EntryKind.RELEASED,
                                e.order(),
                                e.from(),
                                e.to(),
                                e.amount(),
                                e.at(),
                                e.by(),
                                e.key(),
                                e.previous(),
                                e.hash())),
                change(
                        "order",
                        e -> copy(
                                e,
                                e.number(),
                                e.kind(),
                                "x",
                                e.from(),
                                e.to(),
                                e.amount(),
                                e.at(),
                                e.by(),
                                e.key(),
                                e.previous(),
                                e.hash())),
                change(
                        "from",
                        e -> copy(
                                e,
                                e.number(),
                                e.kind(),
                                e.order(),
                                Account.TREASURY,
                                e.to(),
                                e.amount(),
                                e.at(),
                                e.by(),
                                e.key(),
                                e.previous(),
                                e.hash())),
                change(
                        "to",
                        e -> copy(
                                e,
                                e.number(),
                                e.kind(),
                                e.order(),
                                e.from(),
                                e.to() == Account.TREASURY ? Account.PAID : Account.TREASURY,
                                e.amount(),
                                e.at(),
                                e.by(),
                                e.key(),
                                e.previous(),
                                e.hash())),
                change(
                        "amount",
                        e -> copy(
                                e,
                                e.number(),
                                e.kind(),
                                e.order(),
                                e.from(),
                                e.to(),
                                Yuan.of("0.01"),
                                e.at(),
                                e.by(),
                                e.key(),
                                e.previous(),
                                e.hash())),
                change(
                        "at",
                        e -> copy(
                                e,
                                e.number(),
                                e.kind(),
                                e.order(),
                                e.from(),
                                e.to(),
                                e.amount(),
                                Instant.EPOCH,
                                e.by(),
                                e.key(),
                                e.previous(),
                                e.hash())),
                change(
                        "by",
                        e -> copy(
                                e,
                                e.number(),
                                e.kind(),
                                e.order(),
                                e.from(),
                                e.to(),
                                e.amount(),
                                e.at(),
                                "somebody",
                                e.key(),
                                e.previous(),
                                e.hash())),
                change(
                        "key",
                        e -> copy(
                                e,
                                e.number(),
                                e.kind(),
                                e.order(),
                                e.from(),
                                e.to(),
                                e.amount(),
                                e.at(),
                                e.by(),
                                "k",
                                e.previous(),
                                e.hash())),
                change(
                        "previous",
                        e -> copy(
                                e,
                                e.number(),
                                e.kind(),
                                e.order(),
                                e.from(),
                                e.to(),
                                e.amount(),
                                e.at(),
                                e.by(),
                                e.key(),
                                "p",
                                e.hash())),
                change(
                        "hash",
                        e -> copy(
                                e,
                                e.number(),
                                e.kind(),
                                e.order(),
                                e.from(),
                                e.to(),
                                e.amount(),
                                e.at(),
                                e.by(),
                                e.key(),
                                e.previous(),
                                "h")));
    }

    private static Named<UnaryOperator<LedgerEntry>> change(String field, UnaryOperator<LedgerEntry> change) {
        return Named.of(field, change);
    }

    private static LedgerEntry copy(
            LedgerEntry e,
            int number,
            EntryKind kind,
            String order,
            Account from,
            Account to,
            Yuan amount,
            Instant at,
            String by,
            String key,
            String previous,
            String hash) {
        return new LedgerEntry(number, kind, order, from, to, amount, at, by, key, previous, hash);
    }

    @ParameterizedTest
    @MethodSource("changes")
    void betraysEveryChangedField(UnaryOperator<LedgerEntry> change) {
        all();
        for (int place = 0; place < ledger.entries().size(); place++) {
            List<LedgerEntry> entries = new ArrayList<>(ledger.entries());
            entries.set(place, change.apply(entries.get(place)));
            assertThat(new Ledger(entries).isIntact(VOUCHER)).isFalse();
        }
    }

    @Test
    void betraysAnEntryLeftOutAddedOrMoved() {
        all();
        for (int place = 0; place < ledger.entries().size() - 1; place++) {
            List<LedgerEntry> without = new ArrayList<>(ledger.entries());
            without.remove(place);
            assertThat(new Ledger(without).isIntact(VOUCHER)).isFalse();
            List<LedgerEntry> moved = new ArrayList<>(ledger.entries());
            Collections.swap(moved, place, place + 1);
            assertThat(new Ledger(moved).isIntact(VOUCHER)).isFalse();
            List<LedgerEntry> twice = new ArrayList<>(ledger.entries());
            twice.add(place, ledger.entries().get(place));
            assertThat(new Ledger(twice).isIntact(VOUCHER)).isFalse();
        }
    }
}

package org.hatchery.provider;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hatchery.provider.Tie.PARENT;
import static org.hatchery.provider.Tie.SAME_PARTY;
import static org.hatchery.provider.Tie.SHARED_PARENT;
import static org.hatchery.provider.Tie.SHARED_REPRESENTATIVE;
import static org.hatchery.provider.Tie.SHARED_SHAREHOLDER;
import static org.hatchery.provider.Tie.SHAREHOLDER;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.statistics.Statistics;
import org.hatchery.CreditCodes;
import org.hatchery.Draws;
import org.hatchery.shared.CreditCode;
import org.hatchery.shared.Rejection;
import org.junit.jupiter.api.Test;

class TiesTests {
    private static final CreditCode A = code(1);
    private static final CreditCode B = code(2);
    private static final CreditCode C = code(3);

    @Test
    void areNoneBetweenPartiesOfWhichNothingIsKnown() {
        assertThat(Ties.of(null).to(Ties.of(null))).isEmpty();
        assertThat(new Ties(null, " ", List.of(), null).to(new Ties(null, " ", List.of(), null)))
                .isEmpty();
    }

    @Test
    void bindAPartyToItself() {
        isTied(Ties.of(A), Ties.of(A), SAME_PARTY);
    }

    @Test
    void bindPartiesWithOneRepresentativeHoweverWritten() {
        isTied(ledBy(A, "王 小明"), ledBy(B, "王小明 "), SHARED_REPRESENTATIVE);
        isTied(ledBy(A, "WANG Ming"), ledBy(B, "WANGMing"), SHARED_REPRESENTATIVE);
    }

    @Test
    void bindAPartyToItsShareholder() {
        isTied(heldBy(A, new Shareholder("乙公司", B)), Ties.of(B), SHAREHOLDER);
    }

    @Test
    void bindPartiesWithACommonShareholder() {
        isTied(heldBy(A, new Shareholder("丙公司", C)), heldBy(B, new Shareholder("丙有限公司", C)), SHARED_SHAREHOLDER);
        isTied(heldBy(A, new Shareholder("李四", null)), heldBy(B, new Shareholder("李四", null)), SHARED_SHAREHOLDER);
        isTied(heldBy(A, new Shareholder("丙公司", C)), heldBy(B, new Shareholder("丙公司", null)), SHARED_SHAREHOLDER);
    }

    @Test
    void doNotBindPartiesWhoseShareholdersShareANameButNotACode() {
        Ties one = heldBy(A, new Shareholder("星火投资", code(7)));

        assertThat(one.to(heldBy(B, new Shareholder("星火投资", code(8))))).isEmpty();
    }

    @Test
    void bindAPartyToItsParentAndToItsSisters() {
        isTied(ownedBy(A, B), Ties.of(B), PARENT);
        isTied(ownedBy(A, C), ownedBy(B, C), SHARED_PARENT);
    }

    @Property(tries = 5_000)
    void areWhatATableOfAllPairsOfFactsSaysAndTheSameFromEitherSide(@ForAll Draws random) {
        Ties one = party(random);
        Ties other = party(random);

        Optional<Tie> tie = one.to(other);

        assertThat(tie).as("%s and %s", one, other).isEqualTo(Facts.between(one, other));
        assertThat(other.to(one)).isEqualTo(tie);
        Statistics.label("ties")
                .collect(tie.orElse(null))
                .coverage(ties ->
                        Stream.of(Tie.values()).forEach(each -> ties.check(each).count(often -> often > 5)));
    }

    @Test
    void mayNotMakeAPartyItsOwnParent() {
        assertThatThrownBy(() -> ownedBy(A, A).checked()).isInstanceOf(Rejection.class);
        assertThatThrownBy(() -> ledBy(A, " ").checked()).isInstanceOf(Rejection.class);
        assertThatThrownBy(() -> heldBy(A, new Shareholder("", null)).checked()).isInstanceOf(Rejection.class);
        assertThat(ownedBy(A, B).checked()).isEqualTo(ownedBy(A, B));
    }

    private static void isTied(Ties one, Ties other, Tie tie) {
        assertThat(one.to(other)).contains(tie);
        assertThat(other.to(one)).contains(tie);
    }

    /** One of few codes and names, so that parties meet. */
    private static Ties party(Random random) {
        List<Shareholder> holders = IntStream.range(0, random.nextInt(4))
                .mapToObj(
                        number -> new Shareholder(name(random), random.nextBoolean() ? code(random.nextInt(12)) : null))
                .toList();
        return new Ties(
                random.nextInt(4) == 0 ? null : code(random.nextInt(12)),
                random.nextInt(3) == 0 ? name(random) : null,
                holders,
                random.nextInt(3) == 0 ? code(random.nextInt(12)) : null);
    }

    private static String name(Random random) {
        return "股东" + random.nextInt(12);
    }

    private static CreditCode code(int number) {
        return CreditCodes.of("210112", number);
    }

    private static Ties ledBy(CreditCode party, String name) {
        return new Ties(party, name, List.of(), null);
    }

    private static Ties heldBy(CreditCode party, Shareholder holder) {
        return new Ties(party, null, List.of(holder), null);
    }

    private static Ties ownedBy(CreditCode party, CreditCode parent) {
        return new Ties(party, null, List.of(), parent);
    }

    /** The model: everything known of a party as plain facts, and a table of which equal facts make which tie. */
    private record Facts(String kind, String text) {
        private static final Map<String, Tie> TABLE = Map.ofEntries(
                entry("code=code", SAME_PARTY),
                entry("representative=representative", SHARED_REPRESENTATIVE),
                entry("code=holder", SHAREHOLDER),
                entry("holder=code", SHAREHOLDER),
                entry("holder=holder", SHARED_SHAREHOLDER),
                entry("person=person", SHARED_SHAREHOLDER),
                entry("person=name", SHARED_SHAREHOLDER),
                entry("name=person", SHARED_SHAREHOLDER),
                entry("parent=code", PARENT),
                entry("code=parent", PARENT),
                entry("parent=parent", SHARED_PARENT));

        static Optional<Tie> between(Ties one, Ties other) {
            List<Tie> ties = new ArrayList<>();
            for (Facts left : of(one)) {
                for (Facts right : of(other)) {
                    if (left.text.equals(right.text)) {
                        Optional.ofNullable(TABLE.get(left.kind + "=" + right.kind))
                                .ifPresent(ties::add);
                    }
                }
            }
            return ties.stream().sorted().findFirst();
        }

        private static List<Facts> of(Ties party) {
            List<Facts> facts = new ArrayList<>();
            add(facts, "code", party.creditCode());
            add(facts, "representative", party.legalRepresentative());
            add(facts, "parent", party.parent());
            for (Shareholder holder : party.shareholders()) {
                add(facts, "holder", holder.creditCode());
                add(facts, holder.creditCode() == null ? "person" : "name", holder.name());
            }
            return facts;
        }

        private static void add(List<Facts> facts, String kind, Object text) {
            if (text != null) {
                facts.add(new Facts(kind, text.toString()));
            }
        }
    }
}

package org.hatchery.totals.tree;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.hatchery.firm.GrowthLabelKind;
import org.hatchery.incubation.counting.LabelAccount;
import org.hatchery.totals.chapter.Accounts;
import org.hatchery.totals.chapter.AllAccounts;
import org.hatchery.totals.chapter.RecordKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The numbers of accounts, which are stored … */
class AccountTests {
    private enum Twice implements Account {
        CARRIERS(77_000),
        OTHER(0);

        private final Numbers numbers;

        Twice(int number) {
            numbers = Numbers.one(number);
        }

        @Override
        public Numbers numbers() {
            return numbers;
        }
    }

    static List<Class<?>> enums() {
        return AllAccounts.enums();
    }

    /** Lines are only ever added: what is stored under a number keeps its meaning. */
    @ParameterizedTest
    @MethodSource("enums")
    void areWhatTheyWereWhenTheyWereFirstStored(Class<?> accounts) throws IOException {
        String name = accounts.getSimpleName() + ".txt";
        try (InputStream list = accounts.getResourceAsStream(name)) {
            assertThat(list)
                    .as("the numbers of %s are pinned in %s beside its tests", accounts, name)
                    .isNotNull();
            List<String> fixed = new String(list.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();

            assertThat(numbers(accounts)).containsAll(fixed);
            assertThat(fixed).as("add new accounts to " + name).containsAll(numbers(accounts));
        }
    }

    @Test
    void belongToOneAccountEach() {
        Accounts accounts = AllAccounts.registered();

        AllAccounts.all()
                .forEach(account -> assertThat(accounts.of(account.number())).contains(account));
    }

    @Test
    void areRefusedAtStartWhenTwoModulesUseOneNumberOrOneName() {
        for (Twice twice : Twice.values()) {
            List<RecordKind> kinds = List.of(
                    new RecordKind(AllAccounts.all(), reading -> true),
                    new RecordKind(List.of(twice), reading -> true));

            assertThatThrownBy(() -> new Accounts(kinds)).isInstanceOf(IllegalStateException.class);
        }
    }

    @Test
    void haveAMomentThatIsAnAccountToo() {
        Accounts accounts = AllAccounts.registered();

        AllAccounts.all().stream()
                .filter(account -> account.numbers().moment() != null)
                .forEach(account -> assertThat(
                                accounts.named(account.name() + "_MOMENT").number())
                        .isEqualTo(account.numbers().moment()));
    }

    @Test
    void leaveRoomForEveryStepBetweenLabels() {
        int kinds = GrowthLabelKind.values().length;

        assertThat(kinds).isLessThanOrEqualTo(16);
        assertThat(kinds * 16 + kinds - 1).isLessThan(LabelAccount.LABEL_STEP.parts());
    }

    private static List<String> numbers(Class<?> accounts) {
        return Stream.of(accounts.getEnumConstants())
                .map(Account.class::cast)
                .flatMap(AccountTests::numbers)
                .toList();
    }

    private static Stream<String> numbers(Account account) {
        return account.partsOf()
                .map(parts -> Stream.of(parts.getEnumConstants())
                        .map(part -> account.at(part) + " " + account + "." + part.name()))
                .orElseGet(() -> Stream.of(account.number() + " " + account + " " + account.parts()));
    }
}

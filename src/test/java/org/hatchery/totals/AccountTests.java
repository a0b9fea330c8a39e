package org.hatchery.totals;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hatchery.firm.GrowthLabelKind;
import org.junit.jupiter.api.Test;

/** The numbers of accounts, which are stored … */
class AccountTests {
    /** Lines are only ever added: what is stored under a number keeps its meaning. */
    @Test
    void areWhatTheyWereWhenTheyWereFirstStored() throws IOException {
        try (InputStream list = AccountTests.class.getResourceAsStream("accounts.txt")) {
            List<String> fixed = new String(list.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();

            assertThat(numbers()).containsAll(fixed);
            assertThat(fixed).as("add new accounts to accounts.txt").containsAll(numbers());
        }
    }

    @Test
    void belongToOneAccountEach() {
        Map<Integer, Account> owners = new HashMap<>();
        for (Account account : Account.values()) {
            IntStream.range(0, account.parts())
                    .forEach(part -> assertThat(owners.put(account.at(part), account))
                            .as(account + " " + part)
                            .isNull());
        }
        owners.forEach((number, account) -> assertThat(Account.of(number)).isEqualTo(account));
    }

    @Test
    void leaveRoomForEveryStepBetweenLabels() {
        int kinds = GrowthLabelKind.values().length;

        assertThat(kinds).isLessThanOrEqualTo(16);
        assertThat(kinds * 16 + kinds - 1).isLessThan(Account.LABEL_STEP.parts());
    }

    private static List<String> numbers() {
        return Arrays.stream(Account.values()).flatMap(AccountTests::numbers).toList();
    }

    private static Stream<String> numbers(Account account) {
        return account.partsOf()
                .map(parts -> Arrays.stream(parts.getEnumConstants())
                        .map(part -> account.at(part) + " " + account + "." + part.name()))
                .orElseGet(() -> Stream.of(account.number() + " " + account + " " + account.parts()));
    }
}
